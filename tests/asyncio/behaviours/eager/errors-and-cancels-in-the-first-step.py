# What goes wrong at once is in the task, not in who made it.
import asyncio


async def fail():
    raise ValueError("at once")


async def resign():
    raise asyncio.CancelledError("resigned")


async def cancels_itself():
    asyncio.current_task().cancel("by myself")
    await asyncio.sleep(0)
    print("never printed")


async def main():
    asyncio.get_running_loop().set_task_factory(asyncio.eager_task_factory)
    for make in [fail, resign, cancels_itself]:
        task = asyncio.create_task(make())
        print("made", "done" if task.done() else "not done")
        try:
            await task
        except BaseException as error:
            print(type(error).__name__, error)


asyncio.run(main())
