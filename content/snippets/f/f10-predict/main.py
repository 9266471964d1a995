import asyncio
from contextlib import aclosing


async def numbers():
    try:
        for n in range(1, 10):
            yield n
    finally:
        print("numbers: closed")


async def tens():
    try:
        async with aclosing(numbers()) as source:
            async for n in source:
                yield n * 10
    finally:
        print("tens: closed")


async def main():
    async with aclosing(tens()) as source:
        async for n in source:
            print(n)
            break
    print("main: after the loop")


if __name__ == "__main__":
    asyncio.run(main())
