# The awaitables that were not taken run on.
import asyncio


async def child(n):
    await asyncio.sleep(n)
    print("child", n)
    return n


async def main():
    async for task in asyncio.as_completed([child(3), child(1), child(2)]):
        print("first:", task.result())
        break
    await asyncio.sleep(1.5)
    print("main ends")


asyncio.run(main())
