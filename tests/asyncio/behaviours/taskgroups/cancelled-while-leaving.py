# The same when the body has ended and the parent waits for its children.
import asyncio


async def child(name):
    try:
        await asyncio.sleep(5)
    finally:
        print(name, "cleans up")
        await asyncio.sleep(1)


async def parent():
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(child("a"))
            group.create_task(child("b"))
    except BaseException as error:
        print("parent", type(error).__name__, error, asyncio.current_task().cancelling())
        raise


async def main():
    loop = asyncio.get_running_loop()
    task = asyncio.create_task(parent())
    await asyncio.sleep(1)
    task.cancel("stop")
    await asyncio.wait([task])
    print("cancelled" if task.cancelled() else "not cancelled", f"{loop.time():.1f}")


asyncio.run(main())
