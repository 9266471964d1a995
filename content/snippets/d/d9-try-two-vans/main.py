import asyncio
import time


async def van(seconds, parcels):
    for parcel in parcels:
        await asyncio.sleep(seconds)
        yield parcel


async def unload(door, parcels):
    async for parcel in parcels:
        print(f"{time.strftime('%X')} {door} door: {parcel}")


async def main():
    await asyncio.gather(
        unload("front", van(2, ["piano", "sofa"])),
        unload("back", van(1, ["lamp", "chair", "table"])),
    )


if __name__ == "__main__":
    asyncio.run(main())
