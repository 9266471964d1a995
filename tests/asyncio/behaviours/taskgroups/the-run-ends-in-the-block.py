# When run() cancels what is left, a group in a forgotten task goes down in order.
import asyncio


async def child(name):
    try:
        await asyncio.sleep(9)
    finally:
        await asyncio.sleep(1)
        print(name, "is clean")


async def background():
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(child("a"))
            group.create_task(child("b"))
    finally:
        print("the group has ended")


async def main():
    task = asyncio.create_task(background())
    await asyncio.sleep(1)
    print("main ends")
    return task.done()


asyncio.run(main())
