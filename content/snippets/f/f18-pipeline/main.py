import asyncio
import time

from pipeline import drain, feed, stage


def log(text):
    print(f"{time.strftime('%X')} {text}")


async def load(name):
    await asyncio.sleep(1)
    log(f"{name} is loaded")
    return name


async def shrink(name):
    await asyncio.sleep(2)
    return f"a small {name}"


async def main():
    names = asyncio.Queue(1)
    loaded = asyncio.Queue(1)
    small = asyncio.Queue(1)

    async with asyncio.TaskGroup() as group:
        group.create_task(feed(["lake", "hill", "cat", "dog"], names))
        group.create_task(stage(names, loaded, load))
        group.create_task(stage(loaded, small, shrink, 2))
        async for picture in drain(small):
            log(f"{picture} is stored")
        log("that was all")


if __name__ == "__main__":
    asyncio.run(main())
