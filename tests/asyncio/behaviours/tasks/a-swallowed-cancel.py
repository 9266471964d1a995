# Rule 19: a task that swallows its cancel returns normally, and the request stays counted.
import asyncio


async def stubborn():
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError:
        print("not now")
    await asyncio.sleep(1)
    return "finished"


async def main():
    task = asyncio.create_task(stubborn())
    await asyncio.sleep(1)
    task.cancel()
    print(await task)
    print(int(task.cancelled()), task.cancelling())


asyncio.run(main())
