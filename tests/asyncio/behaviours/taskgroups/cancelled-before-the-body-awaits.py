# Rule 32: a cancel that is pending when the body ends is raised after the children were cancelled.
import asyncio


async def work():
    try:
        print("child begins")
        await asyncio.sleep(10)
    finally:
        print("child ends")


async def parent():
    async with asyncio.TaskGroup() as group:
        group.create_task(work())
        asyncio.current_task().cancel()
        print("body ends")


async def main():
    task = asyncio.create_task(parent())
    try:
        await task
    except asyncio.CancelledError:
        print("cancelled")


asyncio.run(main())
