import asyncio


async def increase(number: int) -> int:
    print(f"increase has {number}")
    return number + 1


async def increase_by(number: int, times: int) -> int:
    return await increase(number)


async def main() -> None:
    print(await increase_by(1, 3))
    print(await increase_by(1, 0))


if __name__ == "__main__":
    asyncio.run(main())
