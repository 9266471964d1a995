import asyncio


async def increase(number: int) -> int:
    return number + 1


async def waiting() -> None:
    print("the task has its first turn")


async def main() -> None:
    task = asyncio.create_task(waiting())
    two = await increase(1)
    print(f"main awaited a coroutine and has {two}")
    await asyncio.sleep(0)
    print("main awaited a sleep of 0 seconds")


if __name__ == "__main__":
    asyncio.run(main())
