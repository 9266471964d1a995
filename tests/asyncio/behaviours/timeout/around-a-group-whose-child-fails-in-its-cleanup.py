# The group's error takes the place of the timeout's.
import asyncio


async def child():
    try:
        await asyncio.sleep(10)
    finally:
        raise ValueError("cleanup")


async def main():
    limit = asyncio.timeout(1)
    try:
        async with limit:
            async with asyncio.TaskGroup() as group:
                group.create_task(child())
    except BaseException as error:
        print(type(error).__name__, error)
    print("expired" if limit.expired() else "not expired", asyncio.current_task().cancelling())
    await asyncio.sleep(1)
    print("goes on")


asyncio.run(main())
