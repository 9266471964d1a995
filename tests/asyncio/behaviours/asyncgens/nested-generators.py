# Rule 40: generators over generators hand on values and clean-up.
import asyncio
from contextlib import aclosing


async def numbers():
    try:
        for i in range(10):
            await asyncio.sleep(0)
            yield i
    finally:
        print("numbers closed")


async def evens():
    try:
        async with aclosing(numbers()) as source:
            async for i in source:
                if i % 2 == 0:
                    yield i
    finally:
        print("evens closed")


async def main():
    async with aclosing(evens()) as source:
        async for i in source:
            print(i)
            if i == 4:
                break


asyncio.run(main())
