import asyncio


async def count(name: str) -> None:
    print(f"{name} starts to count")
    counter = 0
    for _ in range(3_000_000):
        counter += 1
    print(f"{name} has counted to {counter}")


async def speak() -> None:
    print("speaker: one")
    await asyncio.sleep(0)
    print("speaker: two")


async def main() -> None:
    speaker = asyncio.create_task(speak())
    ana = asyncio.create_task(count("Ana"))
    ben = asyncio.create_task(count("Ben"))
    await speaker
    await ana
    await ben


if __name__ == "__main__":
    asyncio.run(main())
