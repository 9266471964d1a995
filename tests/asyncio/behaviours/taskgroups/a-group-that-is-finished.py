# Rule 32: no tasks for a group that is over.
import asyncio


async def work():
    print("never")


async def main():
    async with asyncio.TaskGroup() as group:
        pass
    try:
        group.create_task(work())
    except RuntimeError as error:
        print(str(error)[-11:])


asyncio.run(main())
