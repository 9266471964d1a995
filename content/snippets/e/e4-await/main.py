import asyncio


async def increase(number: int) -> int:
    return number + 1


async def main() -> None:
    two = await increase(1)
    three = await increase(two)
    print(two)
    print(three)


if __name__ == "__main__":
    asyncio.run(main())
