import asyncio
import time


async def order(goods, seconds, price):
    await asyncio.sleep(seconds)
    print(f"{time.strftime('%X')} {goods}: {price} euros")
    return price


async def main():
    prices = await asyncio.gather(
        order("milk", 1, 2),
        order("bread", 2, 4),
        order("cheese", 2, 9),
    )
    total = 0
    for price in prices:
        total += price
    print(f"{time.strftime('%X')} together: {total} euros")


if __name__ == "__main__":
    asyncio.run(main())
