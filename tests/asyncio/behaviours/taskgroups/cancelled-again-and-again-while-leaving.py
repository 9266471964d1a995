# Only the first cancel reaches the children; the parent waits for their cleanup all the same.
import asyncio


async def child():
    try:
        await asyncio.sleep(9)
    finally:
        print("cleans up")
        await asyncio.sleep(3)
        print("is clean")


async def parent():
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(child())
    except BaseException as error:
        print(type(error).__name__, error, asyncio.current_task().cancelling())
        raise


async def main():
    task = asyncio.create_task(parent())
    for message in ["first", "second", "third"]:
        await asyncio.sleep(1)
        task.cancel(message)
    await asyncio.wait([task])
    print("cancelled" if task.cancelled() else "not cancelled", f"{asyncio.get_running_loop().time():.1f}")


asyncio.run(main())
