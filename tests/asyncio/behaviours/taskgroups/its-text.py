# A group shows how many tasks and errors it has, and its state.
import asyncio


async def fail():
    raise ValueError("child")


async def main():
    group = asyncio.TaskGroup()
    print(group)
    try:
        async with group:
            print(group)
            group.create_task(fail())
            group.create_task(asyncio.sleep(5))
            group.create_task(asyncio.sleep(5))
            print(group)
            try:
                await asyncio.sleep(9)
            finally:
                print(group)
                for _ in range(3):
                    await asyncio.sleep(0)
                print(group)
    except ExceptionGroup as error:
        print(type(error).__name__)
    print(group)


asyncio.run(main())
