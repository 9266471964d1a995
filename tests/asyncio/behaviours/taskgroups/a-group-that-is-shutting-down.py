# Rule 32: no tasks for a group that is being cancelled.
import asyncio


async def late(group: asyncio.TaskGroup):
    try:
        await asyncio.sleep(10)
    finally:
        try:
            group.create_task(asyncio.sleep(1))
        except RuntimeError as error:
            print(str(error)[-16:])


async def fail():
    await asyncio.sleep(1)
    raise ValueError("boom")


async def main():
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(late(group))
            group.create_task(fail())
    except ExceptionGroup as error:
        print(len(error.exceptions))


asyncio.run(main())
