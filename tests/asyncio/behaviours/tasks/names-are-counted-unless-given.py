# Rule 18: a task that is given a name takes no number.
import asyncio


async def work():
    pass


async def main():
    print(asyncio.current_task().get_name())
    print(asyncio.create_task(work()).get_name())
    print(asyncio.create_task(work(), name="mine").get_name())
    task = asyncio.create_task(work())
    print(task.get_name())
    task.set_name("renamed")
    print(task.get_name())
    print(asyncio.create_task(work()).get_name())


asyncio.run(main())
