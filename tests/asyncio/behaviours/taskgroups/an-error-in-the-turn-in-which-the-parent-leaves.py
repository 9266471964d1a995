# The last child's error is seen although nothing was left to be cancelled.
import asyncio


async def fail():
    raise ValueError("child")


async def main():
    task = asyncio.current_task()
    for turns in range(4):
        try:
            async with asyncio.TaskGroup() as group:
                group.create_task(fail())
                for _ in range(turns):
                    await asyncio.sleep(0)
                print("the body ends after", turns, group)
        except ExceptionGroup as error:
            print(type(error).__name__, task.cancelling())
    await asyncio.sleep(0)
    print("goes on")


asyncio.run(main())
