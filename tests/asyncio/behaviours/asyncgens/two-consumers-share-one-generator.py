# Rule 40: each value goes to one of them; both at once inside it is an error.
import asyncio


async def count(n: int):
    for i in range(n):
        await asyncio.sleep(1)
        yield i


async def consume(name: str, generator):
    try:
        async for i in generator:
            print(name, i)
    except RuntimeError as error:
        print(name, type(error).__name__)


async def main():
    generator = count(3)
    await asyncio.gather(consume("a", generator), consume("b", generator))


asyncio.run(main())
