import asyncio
import time
from util import delay


async def both():
    await delay(2)
    await delay(1)


async def main():
    start = time.monotonic()
    await both()
    await delay(3)
    seconds = time.monotonic() - start
    print(f"all over after {seconds:.1f} second(s)")


asyncio.run(main())
