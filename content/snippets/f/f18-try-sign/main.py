import asyncio

from pipeline import drain, feed, stage


async def shrink(name):
    await asyncio.sleep(2)
    return f"a small {name}"


async def sign(picture):
    await asyncio.sleep(1)
    return f"{picture}, signed"


async def main():
    names = asyncio.Queue(1)
    small = asyncio.Queue(1)
    signed = asyncio.Queue(1)

    async with asyncio.TaskGroup() as group:
        group.create_task(feed(["lake", "hill", "cat"], names))
        group.create_task(stage(names, small, shrink))
        group.create_task(stage(small, signed, sign))
        async for picture in drain(signed):
            print(picture)


if __name__ == "__main__":
    asyncio.run(main())
