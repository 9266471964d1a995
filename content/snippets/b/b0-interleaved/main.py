import asyncio


async def add_up(name: str, prices: list[int]) -> int:
    total = 0
    for price in prices:
        total += price
        print(f"{name}: {total} so far")
        await asyncio.sleep(0)  # lets the other one have a turn
    return total


async def main() -> None:
    ana, ben = await asyncio.gather(
        add_up("Ana", [5, 2, 9]),
        add_up("Ben", [1, 8, 4]),
    )
    print(f"Ana spent {ana}, Ben spent {ben}")


if __name__ == "__main__":
    asyncio.run(main())
