import asyncio


async def half(number: int) -> float:
    if number % 2 == 1:
        raise ValueError(f"{number} is odd")
    return number // 2


async def main() -> None:
    print(f"half of 4 is {await half(4)}")
    try:
        print(f"half of 7 is {await half(7)}")
    except ValueError as error:
        print(f"main caught: {error}")


if __name__ == "__main__":
    asyncio.run(main())
