import asyncio


async def add_up(name, prices):
    total = 0
    for price in prices:
        total += price
        print(f"{name}: {total} so far")
        await asyncio.sleep(0)  # lets the other one have a turn
    return total


async def main():
    ana, ben = await asyncio.gather(
        add_up("Ana", [5, 2, 9]),
        add_up("Ben", [1, 8, 4]),
    )
    print(f"Ana spent {ana}, Ben spent {ben}")


asyncio.run(main())
