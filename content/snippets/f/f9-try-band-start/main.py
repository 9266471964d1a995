import asyncio


async def musician(instrument, seconds):
    await asyncio.sleep(seconds)
    print(f"{instrument}: in tune")
    print(f"{instrument}: plays")


async def main():
    await asyncio.gather(
        musician("guitar", 2),
        musician("violin", 3),
        musician("drum", 1),
    )


if __name__ == "__main__":
    asyncio.run(main())
