import asyncio
import time


async def price(goods, seconds, euros):
    await asyncio.sleep(seconds)
    print(f"{time.strftime('%X')} asked for {goods}")
    return euros


async def both(first, second):
    return [await first, await second]


async def main():
    bread, milk = await both(price("bread", 2, 4), price("milk", 1, 3))
    print(f"{time.strftime('%X')} bread {bread}, milk {milk}")


if __name__ == "__main__":
    asyncio.run(main())
