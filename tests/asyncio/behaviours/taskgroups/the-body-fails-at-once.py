# Children that never took a step are cancelled before their first.
import asyncio


async def child():
    print("never printed")


async def main():
    try:
        async with asyncio.TaskGroup() as group:
            task = group.create_task(child())
            raise ValueError("body")
    except ExceptionGroup as error:
        print(type(error).__name__, error, "cancelled" if task.cancelled() else "not cancelled")


asyncio.run(main())
