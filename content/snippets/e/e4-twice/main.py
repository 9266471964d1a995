import asyncio


async def increase(number: int) -> int:
    print("increase runs")
    return number + 1


async def main() -> None:
    plan = increase(1)
    print(f"first: {await plan}")
    try:
        print(f"second: {await plan}")
    except RuntimeError as error:
        print(f"second: {error}")


if __name__ == "__main__":
    asyncio.run(main())
