# Rule 29: an error comes out of the awaitable that stands for it.
import asyncio


async def work(n: int):
    await asyncio.sleep(n)
    return n


async def fail(n: int):
    await asyncio.sleep(n)
    raise ValueError(f"after {n}")


async def main():
    for next_one in asyncio.as_completed([work(3), fail(2), work(1)]):
        try:
            print(await next_one)
        except ValueError as error:
            print("error", error)


asyncio.run(main())
