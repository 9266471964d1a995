# Virtual time passes while the program blocks, so a sleep that began before is over earlier.
import asyncio
import time


async def sleeper(n: float):
    await asyncio.sleep(n)
    print(f"{n} s over at {asyncio.get_running_loop().time():.1f}")


async def main():
    tasks = [asyncio.create_task(sleeper(n)) for n in [1, 3]]
    await asyncio.sleep(0)
    time.sleep(2)
    for task in tasks:
        await task


asyncio.run(main())
