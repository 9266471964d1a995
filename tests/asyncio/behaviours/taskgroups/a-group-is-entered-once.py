# A group that has been left can neither be entered again nor take a task.
import asyncio


async def child():
    print("child")


async def main():
    group = asyncio.TaskGroup()
    async with group:
        group.create_task(child())
    try:
        group.create_task(child())
    except RuntimeError as error:
        print(type(error).__name__, error)
    try:
        async with group:
            print("never printed")
    except RuntimeError as error:
        print(type(error).__name__, error)


asyncio.run(main())
