# The cancel goes down through the inner group.
import asyncio


async def child(name, seconds, fails=False):
    try:
        await asyncio.sleep(seconds)
        if fails:
            raise ValueError(name)
    except BaseException as error:
        print(name, type(error).__name__)
        raise


async def inner():
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(child("inner a", 5))
            group.create_task(child("inner b", 5))
    except BaseException as error:
        print("inner", type(error).__name__, asyncio.current_task().cancelling())
        raise


async def main():
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(inner())
            group.create_task(child("outer", 1, True))
    except ExceptionGroup as error:
        print(type(error).__name__, error)


asyncio.run(main())
