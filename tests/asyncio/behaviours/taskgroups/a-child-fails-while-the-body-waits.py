# The group cancels the body where it waits, and takes the cancel back.
import asyncio


async def fail():
    await asyncio.sleep(1)
    raise ValueError("child")


async def main():
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(fail())
            try:
                await asyncio.sleep(5)
                print("never printed")
            except asyncio.CancelledError as error:
                print("body:", type(error).__name__, asyncio.current_task().cancelling())
                raise
    except BaseException as error:
        print(type(error).__name__, asyncio.current_task().cancelling())
    await asyncio.sleep(1)
    print("goes on")


asyncio.run(main())
