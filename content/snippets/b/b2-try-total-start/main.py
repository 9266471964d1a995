import asyncio

prices = {"tea": 2, "bread": 4, "soup": 5}


async def price_of(thing: str) -> int:
    await asyncio.sleep(1)  # asks the shop
    return prices.get(thing, 0)


async def main() -> None:
    print(f"tea: {await price_of('tea')}")


if __name__ == "__main__":
    asyncio.run(main())
