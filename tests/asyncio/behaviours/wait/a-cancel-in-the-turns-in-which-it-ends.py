# The wait is cancelled as long as its waiter has not run again, whatever is done.
import asyncio


async def waiter(future):
    done, _ = await asyncio.wait([future])
    print("waited for", len(done))
    await asyncio.sleep(0)


async def main():
    for turns in range(4):
        future = asyncio.get_running_loop().create_future()
        task = asyncio.create_task(waiter(future))
        await asyncio.sleep(1)
        future.set_result(None)
        for _ in range(turns):
            await asyncio.sleep(0)
        task.cancel()
        await asyncio.wait([task])
        print(turns, "turns:", "cancelled" if task.cancelled() else "not cancelled", "too" if future.cancelled() else "not it")


asyncio.run(main())
