# Rule 32: an inner group's error is one error of the outer group.
import asyncio


async def fail(name: str):
    await asyncio.sleep(1)
    raise ValueError(name)


async def inner():
    async with asyncio.TaskGroup() as group:
        group.create_task(fail("inner"))


async def main():
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(inner())
            group.create_task(asyncio.sleep(10))
    except ExceptionGroup as error:
        print(type(error.exceptions[0]).__name__, error.exceptions[0].exceptions[0])


asyncio.run(main())
