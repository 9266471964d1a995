import asyncio


async def increase(number: int) -> int:
    print(f"  increase has {number}")
    return number + 1


async def main() -> None:
    print("main runs")
    two = await increase(1)
    print(f"main goes on with {two}")
    three = await increase(two)
    print(f"main goes on with {three}")


if __name__ == "__main__":
    asyncio.run(main())
