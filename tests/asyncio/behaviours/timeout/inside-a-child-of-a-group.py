# A child's TimeoutError is an error like any other.
import asyncio


async def child(seconds):
    async with asyncio.timeout(1) as limit:
        await asyncio.sleep(seconds)
        print(seconds, "expired" if limit.expired() else "in time")


async def main():
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(child(0.5))
            group.create_task(child(2))
            group.create_task(child(3))
    except ExceptionGroup as error:
        print(error, *[type(each).__name__ for each in error.exceptions])


asyncio.run(main())
