import asyncio
import time


async def count():
    print("One")
    await asyncio.sleep(1)
    print("Two")


async def main():
    start = time.perf_counter()
    await asyncio.gather(count(), count(), count())
    elapsed = time.perf_counter() - start
    print(f"exec in {elapsed:.2f} seconds.")


asyncio.run(main())
