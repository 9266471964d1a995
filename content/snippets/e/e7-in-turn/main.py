import asyncio
import time
from util import delay


async def increase(number):
    return number + 1


async def message():
    await delay(1)
    return "Hello World!"


async def main():
    start = time.monotonic()
    text = await message()
    two = await increase(1)
    seconds = time.monotonic() - start
    print(two)
    print(text)
    print(f"both after {seconds:.1f} second(s)")


asyncio.run(main())
