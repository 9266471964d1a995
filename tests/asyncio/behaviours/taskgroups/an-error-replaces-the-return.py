# When a child fails while a return waits, the error comes out instead.
import asyncio


async def fail():
    await asyncio.sleep(1)
    raise ValueError("child")


async def work():
    async with asyncio.TaskGroup() as group:
        group.create_task(fail())
        return "result"


async def main():
    try:
        print(await work())
    except ExceptionGroup as error:
        print(type(error).__name__, asyncio.current_task().cancelling())


asyncio.run(main())
