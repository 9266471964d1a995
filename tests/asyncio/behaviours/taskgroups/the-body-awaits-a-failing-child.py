# The error is seen twice, in the body and in the group.
import asyncio


async def fail():
    await asyncio.sleep(1)
    raise ValueError("child")


async def main():
    try:
        async with asyncio.TaskGroup() as group:
            task = group.create_task(fail())
            try:
                await task
            except BaseException as error:
                print("body", type(error).__name__)
                raise
    except ExceptionGroup as error:
        print(error, "twice the same" if error.exceptions[0] is error.exceptions[-1] and len(error.exceptions) == 2 else "once", asyncio.current_task().cancelling())


asyncio.run(main())
