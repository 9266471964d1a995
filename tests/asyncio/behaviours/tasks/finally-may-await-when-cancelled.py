# Rule 22: cancel is an error, not an end; what finally awaits takes its time.
import asyncio


async def work(name: str, seconds: float):
    try:
        await asyncio.sleep(100)
    finally:
        for n in range(2):
            await asyncio.sleep(seconds)
            print(name, "cleans", n)


async def main():
    one = asyncio.create_task(work("one", 2))
    two = asyncio.create_task(work("two", 1))
    await asyncio.sleep(1)
    one.cancel()
    two.cancel()
    for task in [one, two]:
        try:
            await task
        except asyncio.CancelledError:
            print("cancelled at", int(asyncio.get_running_loop().time()))


asyncio.run(main())
