import asyncio


async def lazy(number: int) -> int:
    return number + 1


async def main() -> None:
    plan = lazy(1)
    try:
        print(f"run gave {asyncio.run(plan)}")
    except RuntimeError as error:
        print(f"run: {error}")
    try:
        print(f"await gave {await plan}")
    except RuntimeError as error:
        print(f"await: {error}")


if __name__ == "__main__":
    asyncio.run(main())
