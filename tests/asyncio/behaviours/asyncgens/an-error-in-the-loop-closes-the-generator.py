# Rule 40: the body's error comes out after the generator's clean-up.
import asyncio
from contextlib import aclosing


async def count():
    try:
        yield 1
        yield 2
    finally:
        print("generator cleaned up")


async def main():
    try:
        async with aclosing(count()) as numbers:
            async for i in numbers:
                raise ValueError(f"at {i}")
    except ValueError as error:
        print("caught", error)


asyncio.run(main())
