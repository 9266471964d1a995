# Rule 18: the body never runs.
import asyncio


async def work():
    try:
        print("never")
    finally:
        print("nor this")


async def main():
    task = asyncio.create_task(work())
    print(int(task.cancel()), int(task.cancelled()), task.cancelling())
    try:
        await task
    except asyncio.CancelledError:
        print("cancelled")
    print(int(task.done()), int(task.cancelled()), int(task.cancel()), task.cancelling())


asyncio.run(main())
