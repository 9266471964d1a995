import asyncio

from pipeline import drain, feed, stage


async def wash(plate):
    await asyncio.sleep(1)
    return plate


async def dry(plate):
    await asyncio.sleep(2)
    return plate


async def main():
    start = asyncio.get_running_loop().time()
    dirty = asyncio.Queue(1)
    wet = asyncio.Queue(1)
    clean = asyncio.Queue(1)

    async with asyncio.TaskGroup() as group:
        group.create_task(feed([1, 2, 3, 4], dirty))
        group.create_task(stage(dirty, wet, wash))
        group.create_task(stage(wet, clean, dry))
        async for plate in drain(clean):
            await asyncio.sleep(1)
        print(f"{asyncio.get_running_loop().time() - start:g} seconds")


if __name__ == "__main__":
    asyncio.run(main())
