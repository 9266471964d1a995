import asyncio
import time
from util import delay


async def increase(number):
    return number + 1


async def message():
    await delay(1)
    return "Hello World!"


def since(start):
    return f"after {time.monotonic() - start:.1f} second(s)"


async def main():
    start = time.monotonic()
    text = await message()
    two = await increase(1)
    print(two, since(start))
    print(text, since(start))


asyncio.run(main())
