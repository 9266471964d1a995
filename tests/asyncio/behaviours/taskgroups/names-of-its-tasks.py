# Options go to the task; a named task takes no number.
import asyncio


async def child():
    print(asyncio.current_task().get_name())


async def main():
    async with asyncio.TaskGroup() as group:
        group.create_task(child())
        group.create_task(child(), name="poll")
        group.create_task(child())


asyncio.run(main())
