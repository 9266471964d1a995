# Rules 31 and 32: a child's TimeoutError is an error like others.
import asyncio


async def child():
    async with asyncio.timeout(1):
        await asyncio.sleep(10)


async def main():
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(child())
            group.create_task(asyncio.sleep(10))
    except ExceptionGroup as error:
        print(type(error.exceptions[0]).__name__, len(error.exceptions))


asyncio.run(main())
