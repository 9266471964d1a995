import asyncio
import time


async def price(goods, seconds, euros):
    await asyncio.sleep(seconds)
    print(f"{time.strftime('%X')} asked for {goods}")
    return euros


async def both(first, second):
    task1 = asyncio.create_task(first)
    task2 = asyncio.create_task(second)
    return [await task1, await task2]


async def main():
    bread, milk = await both(price("bread", 2, 4), price("milk", 1, 3))
    print(f"{time.strftime('%X')} bread {bread}, milk {milk}")


if __name__ == "__main__":
    asyncio.run(main())
