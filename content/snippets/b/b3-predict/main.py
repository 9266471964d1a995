import asyncio


async def greet_later(name: str, seconds: float) -> None:
    await asyncio.sleep(seconds)
    print(f"{name}: hello")


async def main() -> None:
    slow = asyncio.create_task(greet_later("slow", 3))
    quick = asyncio.create_task(greet_later("quick", 1))
    print("main: two tasks are made")
    await quick
    print("main: goes on")
    await slow


if __name__ == "__main__":
    asyncio.run(main())
