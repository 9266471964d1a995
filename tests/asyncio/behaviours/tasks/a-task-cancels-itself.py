# Rule 18: a task that cancels itself notices at its next await.
import asyncio


async def work():
    asyncio.current_task().cancel("myself")
    print("still running")
    try:
        await asyncio.sleep(0)
        print("never")
    except asyncio.CancelledError as error:
        print("now:", error)
        raise


async def main():
    task = asyncio.create_task(work())
    try:
        await task
    except asyncio.CancelledError:
        print(int(task.cancelled()))


asyncio.run(main())
