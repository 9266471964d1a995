import asyncio
import time


async def count():
    print("One")
    await asyncio.sleep(1)
    print("Two")


async def rude_count():
    print("One, and nobody else")
    time.sleep(1)
    print("Two, and nobody else")


async def main():
    start = time.perf_counter()
    await asyncio.gather(count(), rude_count(), count())
    elapsed = time.perf_counter() - start
    print(f"exec in {elapsed:.2f} seconds.")


asyncio.run(main())
