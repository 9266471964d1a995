import asyncio
import time
from util import delay


async def main():
    start = time.monotonic()
    first = asyncio.create_task(delay(3))
    second = asyncio.create_task(delay(3))
    third = asyncio.create_task(delay(3))

    await first
    await second
    await third
    seconds = time.monotonic() - start
    print(f"three delays: {seconds:.1f} seconds")


asyncio.run(main())
