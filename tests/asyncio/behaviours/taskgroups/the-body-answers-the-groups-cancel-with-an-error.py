# The body's error joins the child's.
import asyncio


async def fail():
    await asyncio.sleep(1)
    raise ValueError("child")


async def main():
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(fail())
            try:
                await asyncio.sleep(5)
            finally:
                raise TypeError("body")
    except ExceptionGroup as error:
        print(error, *[type(each).__name__ for each in error.exceptions], asyncio.current_task().cancelling())


asyncio.run(main())
