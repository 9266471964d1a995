import asyncio
from contextlib import aclosing

from merge import merge


async def offers(shop, seconds, prices):
    try:
        for price in prices:
            await asyncio.sleep(seconds)
            if price < 0:
                raise ValueError(f"{shop} is mad")
            yield f"{shop}: {price} euros"
    finally:
        print(f"{shop} hangs up")


async def main():
    async with aclosing(
        merge(offers("north", 2, [30]), offers("west", 1, [40, 39]))
    ) as shops:
        async for offer in shops:
            print(f"{offer}, enough")
            break
    print(f"{len(asyncio.all_tasks())} task is left")

    try:
        async with aclosing(
            merge(offers("south", 2, [30, 20]), offers("east", 3, [-1]))
        ) as more:
            async for offer in more:
                print(offer)
    except ExceptionGroup as group:
        for one in group.exceptions:
            print(f"main: {one}")
    print(f"{len(asyncio.all_tasks())} task is left")


if __name__ == "__main__":
    asyncio.run(main())
