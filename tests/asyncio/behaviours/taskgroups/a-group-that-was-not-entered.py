# Rule 32: no tasks for a group that has not begun; the coroutine is closed.
import asyncio


async def work():
    print("never")


async def main():
    group = asyncio.TaskGroup()
    try:
        group.create_task(work())
    except RuntimeError as error:
        print(str(error)[-20:])


asyncio.run(main())
