# The wait for the next one is cancelled, the tasks are not, and nothing is lost.
import asyncio


async def taker(next):
    return await next


async def main():
    first, second = asyncio.as_completed([asyncio.sleep(2, "two"), asyncio.sleep(3, "three")])
    task = asyncio.create_task(taker(first))
    await asyncio.sleep(1)
    task.cancel()
    await asyncio.wait([task])
    print("cancelled" if task.cancelled() else "not cancelled")
    print(await second, f"{asyncio.get_running_loop().time():.1f}")


asyncio.run(main())
