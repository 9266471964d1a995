# A task that failed with a group shows all of it.
import asyncio


async def fail(text):
    raise ValueError(text)


async def work():
    async with asyncio.TaskGroup() as group:
        group.create_task(fail("a"))
        group.create_task(fail("b"))


async def main():
    task = asyncio.create_task(work())
    await asyncio.wait([task])
    text = repr(task)
    print(text[text.index("exception=") :])
    print(type(task.exception()).__name__)


asyncio.run(main())
