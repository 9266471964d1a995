# Rule 32: the children are cancelled, then the cancel comes out.
import asyncio


async def work(name: str):
    try:
        await asyncio.sleep(10)
    finally:
        print(name, "ends")


async def parent():
    async with asyncio.TaskGroup() as group:
        group.create_task(work("a"))
        group.create_task(work("b"))


async def main():
    task = asyncio.create_task(parent())
    await asyncio.sleep(1)
    task.cancel("outside")
    try:
        await task
    except asyncio.CancelledError as error:
        print("cancelled:", error)


asyncio.run(main())
