# The callbacks of the last task decide whether the group is finished.
import asyncio


async def child(name):
    print(name)


async def main():
    async with asyncio.TaskGroup() as group:
        task = group.create_task(child("first"))

        def when_done(task):
            print(group)
            try:
                group.create_task(child("second"))
            except RuntimeError as error:
                print(type(error).__name__, error)

        task.add_done_callback(when_done)
    print("after the block")


asyncio.run(main())
