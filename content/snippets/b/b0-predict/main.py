import asyncio


async def polite(name: str) -> None:
    for step in range(1, 4):
        print(f"{name}: step {step}")
        await asyncio.sleep(0)


async def greedy(name: str) -> None:
    for step in range(1, 4):
        print(f"{name}: step {step}")


async def main() -> None:
    await asyncio.gather(polite("Ana"), greedy("Ben"))


if __name__ == "__main__":
    asyncio.run(main())
