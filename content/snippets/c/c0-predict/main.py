import asyncio


async def routine(name):
    for step in range(1, 4):
        print(f"{name}: step {step}")


async def main():
    await asyncio.gather(routine("A"), routine("B"))


if __name__ == "__main__":
    asyncio.run(main())
