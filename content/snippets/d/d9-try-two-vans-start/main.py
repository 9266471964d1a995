import asyncio
import time


async def van():
    for parcel in ["lamp", "chair", "table"]:
        await asyncio.sleep(1)
        yield parcel


async def main():
    async for parcel in van():
        print(f"{time.strftime('%X')} back door: {parcel}")


if __name__ == "__main__":
    asyncio.run(main())
