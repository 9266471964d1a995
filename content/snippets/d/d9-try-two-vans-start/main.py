import asyncio
import time


async def van():
    for parcel in ["lamp", "chair", "table"]:
        await asyncio.sleep(1)
        yield parcel


async def main():
    async for parcel in van():
        print(f"{time.strftime('%X')} back door: {parcel}")


asyncio.run(main())
