# When is a cancel from outside too late for a wait that is ending?
import asyncio


async def inner(future):
    value = await future
    print("inner has", value)
    return value


async def outer(future):
    value = await asyncio.wait_for(asyncio.create_task(inner(future)), 5)
    print("outer has", value)
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
