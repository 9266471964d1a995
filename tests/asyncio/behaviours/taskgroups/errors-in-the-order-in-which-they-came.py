# Errors of one turn, and those that cleanups raise, stand in the group in the order of their coming.
import asyncio


async def child(name, seconds, cleanup):
    try:
        await asyncio.sleep(seconds)
    finally:
        if cleanup > 0:
            await asyncio.sleep(cleanup)
        raise ValueError(name)


async def main():
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(child("first of its turn", 1, 0))
            group.create_task(child("cleanup of 3", 9, 3))
            group.create_task(child("cleanup of 1", 9, 1))
            group.create_task(child("second of its turn", 1, 0))
            group.create_task(child("cleanup of 0", 9, 0))
    except ExceptionGroup as error:
        print(error)
        for each in error.exceptions:
            print(each)


asyncio.run(main())
