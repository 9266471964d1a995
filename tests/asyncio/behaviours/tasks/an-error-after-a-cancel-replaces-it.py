# Rule 20: a task that answers a cancel with another error has failed, not been cancelled.
import asyncio


async def work():
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError:
        raise ValueError("instead")


async def main():
    task = asyncio.create_task(work())
    await asyncio.sleep(1)
    task.cancel()
    try:
        await task
    except ValueError as error:
        print(error)
    print(int(task.cancelled()), int(task.done()))


asyncio.run(main())
