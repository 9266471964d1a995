import asyncio


async def routine(name, seconds):
    for step in range(1, 4):
        print(f"{name}: step {step}")
        await asyncio.sleep(seconds)


async def main():
    await asyncio.gather(routine("A", 1), routine("B", 3))


if __name__ == "__main__":
    asyncio.run(main())
