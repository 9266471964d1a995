# Rule 32: the group's error comes out first, the cancel at the next await.
import asyncio


async def fail():
    try:
        await asyncio.sleep(10)
    finally:
        raise ValueError("child")


async def parent():
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(fail())
    except ExceptionGroup as error:
        print("group:", len(error.exceptions), asyncio.current_task().cancelling())
    try:
        await asyncio.sleep(0)
        print("never")
    except asyncio.CancelledError:
        print("cancelled at the next await")
        raise


async def main():
    task = asyncio.create_task(parent())
    await asyncio.sleep(1)
    task.cancel()
    try:
        await task
    except asyncio.CancelledError:
        print("main")


asyncio.run(main())
