# Whichever is first in the turn, both come out.
import asyncio


async def fail(future):
    await future
    raise ValueError("child")


async def parent(future):
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(fail(future))
            await asyncio.sleep(9)
    except BaseException as error:
        print(type(error).__name__, asyncio.current_task().cancelling())
        if isinstance(error, asyncio.CancelledError):
            raise
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
