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
    writing = asyncio.create_task(message())
    print(await increase(1), since(start))
    print(await writing, since(start))


asyncio.run(main())
