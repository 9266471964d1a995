# The group is aborting when somebody cancels the parent: that cancel comes out after the errors.
import asyncio


async def fail():
    await asyncio.sleep(1)
    raise ValueError("child")


async def slow():
    try:
        await asyncio.sleep(9)
    finally:
        await asyncio.sleep(2)


async def parent():
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(fail())
            group.create_task(slow())
            await asyncio.sleep(9)
    except BaseException as error:
        print(type(error).__name__, asyncio.current_task().cancelling())
    await asyncio.sleep(0)
    print("never printed")


async def main():
    task = asyncio.create_task(parent())
    await asyncio.sleep(2)
    task.cancel("outside")
    await asyncio.wait([task])
    print("cancelled" if task.cancelled() else "not cancelled", task.cancelling())


asyncio.run(main())
