import asyncio
import time
from contextlib import aclosing

from merge import merge


async def offers(shop, seconds, prices):
    for price in prices:
        await asyncio.sleep(seconds)
        yield shop, price


async def main():
    best = float("inf")
    async with aclosing(
        merge(
            offers("north", 2, [30, 28]),
            offers("south", 3, [25]),
            offers("west", 1, [40, 39, 22]),
        )
    ) as all_offers:
        async for shop, price in all_offers:
            print(f"{time.strftime('%X')} {shop}: {price} euros")
            best = min(best, price)
    print(f"the best price is {best} euros")


if __name__ == "__main__":
    asyncio.run(main())
