import asyncio


async def ask(shop: str, seconds: float, price: int) -> int:
    await asyncio.sleep(seconds)
    print(f"{shop}: {price}")
    return price


async def main() -> None:
    first = asyncio.create_task(ask("first shop", 3, 20))
    second = asyncio.create_task(ask("second shop", 1, 14))
    third = asyncio.create_task(ask("third shop", 2, 17))
    prices = [await first, await second, await third]
    print(f"cheapest: {min(prices)}")


if __name__ == "__main__":
    asyncio.run(main())
