import asyncio

prices = {"tea": 2, "bread": 4, "soup": 5}


async def price_of(thing: str) -> int:
    await asyncio.sleep(1)  # asks the shop
    return prices.get(thing, 0)


async def total(things: list[str]) -> int:
    result = 0
    for thing in things:
        result += await price_of(thing)
    return result


async def main() -> None:
    print(f"tea: {await price_of('tea')}")
    print(f"together: {await total(['tea', 'bread', 'soup'])}")


if __name__ == "__main__":
    asyncio.run(main())
