# Rule 40: the generator runs between the turns of the loop that consumes it.
import asyncio


async def count(n: int):
    for i in range(n):
        print("making", i)
        yield i


async def main():
    async for i in count(3):
        print("got", i)
    print("end")


asyncio.run(main())
