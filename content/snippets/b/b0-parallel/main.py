import asyncio


def add_up(prices):
    total = 0
    for price in prices:
        total += price
    return total


async def main():
    ana, ben = await asyncio.gather(
        asyncio.to_thread(add_up, [5, 2, 9]),
        asyncio.to_thread(add_up, [1, 8, 4]),
    )
    print(f"Ana spent {ana}, Ben spent {ben}")


asyncio.run(main())
