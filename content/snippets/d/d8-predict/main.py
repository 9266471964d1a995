import asyncio
import time


async def van():
    for parcel in ["lamp", "chair", "table"]:
        await asyncio.sleep(2)
        yield parcel


async def main():
    async for parcel in van():
        print(f"{time.strftime('%X')} got the {parcel}")
        await asyncio.sleep(3)
        print(f"{time.strftime('%X')} carried the {parcel} upstairs")


if __name__ == "__main__":
    asyncio.run(main())
