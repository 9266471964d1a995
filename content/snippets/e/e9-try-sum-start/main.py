import asyncio
import time


async def nap(seconds):
    await asyncio.sleep(seconds)
    return seconds


async def main():
    start = time.monotonic()
    total = 0
    for seconds in range(1, 11):
        total += await nap(seconds)
    print(f"slept for {total} seconds")
    seconds = time.monotonic() - start
    print(f"waited for {seconds:.1f} seconds")


asyncio.run(main())
