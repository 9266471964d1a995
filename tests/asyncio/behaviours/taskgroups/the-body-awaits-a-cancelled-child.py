# The child's cancel comes out of the await in the body, and cancels the rest of the group.
import asyncio


async def child(name):
    try:
        await asyncio.sleep(5)
    except asyncio.CancelledError as error:
        print(name, type(error).__name__)
        raise


async def main():
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(child("a"))
            task = group.create_task(child("b"))
            await asyncio.sleep(1)
            task.cancel()
            await task
    except BaseException as error:
        print("main", type(error).__name__, asyncio.current_task().cancelling())


asyncio.run(main())
