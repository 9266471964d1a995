import asyncio


async def ask(shop: str, seconds: float, price: int) -> int:
    await asyncio.sleep(seconds)
    print(f"{shop}: {price}")
    return price


async def main() -> None:
    first = await ask("first shop", 3, 20)
    second = await ask("second shop", 1, 14)
    third = await ask("third shop", 2, 17)
    print(f"cheapest: {min(first, second, third)}")


if __name__ == "__main__":
    asyncio.run(main())
