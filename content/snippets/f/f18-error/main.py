import asyncio
import time

from pipeline import drain, feed, stage


def log(text):
    print(f"{time.strftime('%X')} {text}")


async def shrink(name):
    await asyncio.sleep(2)
    if name == "cat":
        raise ValueError("the cat moved")
    return f"a small {name}"


async def store():
    names = asyncio.Queue(1)
    small = asyncio.Queue(1)

    async with asyncio.TaskGroup() as group:
        group.create_task(feed(["lake", "hill", "cat", "dog", "owl"], names))
        group.create_task(stage(names, small, shrink))
        async for picture in drain(small):
            log(f"{picture} is stored")


def leaves(error):
    if not isinstance(error, ExceptionGroup):
        yield error
    else:
        for inner in error.exceptions:
            yield from leaves(inner)


async def main():
    try:
        await store()
    except ExceptionGroup as error:
        for leaf in leaves(error):
            log(f"main: {leaf}")
    log(f"{len(asyncio.all_tasks())} task is left")


if __name__ == "__main__":
    asyncio.run(main())
