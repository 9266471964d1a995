import asyncio
import time


async def order(goods, seconds, price):
    await asyncio.sleep(seconds)
    print(f"{time.strftime('%X')} {goods}: {price} euros")


async def main():
    await order("milk", 1, 2)
    await order("bread", 2, 4)
    await order("cheese", 2, 9)


if __name__ == "__main__":
    asyncio.run(main())
