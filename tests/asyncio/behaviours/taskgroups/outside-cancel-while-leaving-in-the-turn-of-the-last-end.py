# The cancel comes in one of the turns in which the parent is already on its way out.
import asyncio


async def child(future):
    await future


async def parent(future):
    async with asyncio.TaskGroup() as group:
        group.create_task(child(future))
    print("left the block", asyncio.current_task().cancelling())
    await asyncio.sleep(0)
    print("no cancel any more")


async def main():
    loop = asyncio.get_running_loop()
    for turns in range(5):
        future = loop.create_future()
        task = asyncio.create_task(parent(future))
        await asyncio.sleep(1)
        future.set_result(None)
        for _ in range(turns):
            await asyncio.sleep(0)
        task.cancel()
        await asyncio.wait([task])
        print(turns, "turns:", "cancelled" if task.cancelled() else "not cancelled")


asyncio.run(main())
