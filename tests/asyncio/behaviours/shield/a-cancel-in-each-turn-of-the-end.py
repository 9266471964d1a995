# The inner task ends, and in one of the turns until the waiter knows it, the waiter is cancelled.
import asyncio


async def inner(future):
    return await future


async def outer(future):
    print("got", await asyncio.shield(inner(future)))
    await asyncio.sleep(0)
    print("no cancel any more")


async def main():
    for turns in range(5):
        future = asyncio.get_running_loop().create_future()
        task = asyncio.create_task(outer(future))
        await asyncio.sleep(1)
        future.set_result("value")
        for _ in range(turns):
            await asyncio.sleep(0)
        task.cancel()
        await asyncio.wait([task])
        print(turns, "turns:", "cancelled" if task.cancelled() else "not cancelled")


asyncio.run(main())
