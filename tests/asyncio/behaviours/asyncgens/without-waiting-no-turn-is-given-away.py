# Rule 40: an asynchronous generator that does not wait keeps the turn.
import asyncio


async def count(n: int):
    for i in range(n):
        yield i


async def main():
    asyncio.get_running_loop().call_soon(print, "somebody else")
    async for i in count(3):
        print(i)
    await asyncio.sleep(0)
    print("end")


asyncio.run(main())
