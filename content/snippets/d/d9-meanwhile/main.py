import asyncio
import time


async def van():
    for parcel in ["lamp", "chair", "table"]:
        await asyncio.sleep(2)
        yield parcel


async def make_coffee():
    await asyncio.sleep(1)
    for step in ["water is hot", "coffee is in the pot", "cup is full"]:
        print(f"{time.strftime('%X')} the {step}")
        await asyncio.sleep(2)


async def main():
    coffee = asyncio.create_task(make_coffee())
    async for parcel in van():
        print(f"{time.strftime('%X')} got the {parcel}")
    await coffee


if __name__ == "__main__":
    asyncio.run(main())
