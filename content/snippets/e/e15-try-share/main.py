import asyncio


async def count(name: str) -> None:
    print(f"{name} starts to count")
    counter = 0
    for _ in range(3_000_000):
        counter += 1
        if counter % 1_000_000 == 0:
            print(f"{name}: {counter}")
            await asyncio.sleep(0)
    print(f"{name} has counted to {counter}")


async def speak() -> None:
    print("speaker: one")
    await asyncio.sleep(0)
    print("speaker: two")


async def main() -> None:
    await asyncio.gather(speak(), count("Ana"), count("Ben"))


if __name__ == "__main__":
    asyncio.run(main())
