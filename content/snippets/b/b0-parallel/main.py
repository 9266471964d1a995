import asyncio


def add_up(prices: list[int]) -> int:
    total = 0
    for price in prices:
        total += price
    return total


async def main() -> None:
    ana, ben = await asyncio.gather(
        asyncio.to_thread(add_up, [5, 2, 9]),
        asyncio.to_thread(add_up, [1, 8, 4]),
    )
    print(f"Ana spent {ana}, Ben spent {ben}")


if __name__ == "__main__":
    asyncio.run(main())
