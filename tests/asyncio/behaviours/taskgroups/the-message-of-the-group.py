# Rule 32: the errors stand in the order in which they came.
import asyncio


async def fail(name: str, seconds: float):
    try:
        await asyncio.sleep(seconds)
    finally:
        raise ValueError(name)


async def main():
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(fail("late", 3))
            group.create_task(fail("early", 1))
            group.create_task(fail("middle", 2))
    except ExceptionGroup as error:
        print(error)
        for one in error.exceptions:
            print(one)


asyncio.run(main())
