# While the late task cleans up, the waiter can be cancelled, and leaves it alone.
import asyncio


async def work():
    try:
        await asyncio.sleep(9)
    finally:
        await asyncio.sleep(3)
        print("work is clean")


async def waiter(task):
    try:
        await asyncio.wait_for(task, 0)
    except BaseException as error:
        print("waiter", type(error).__name__)
        raise


async def main():
    task = asyncio.create_task(work())
    await asyncio.sleep(1)
    waiting = asyncio.create_task(waiter(task))
    await asyncio.sleep(1)
    waiting.cancel()
    await asyncio.wait([waiting])
    print("waiter cancelled" if waiting.cancelled() else "", "" if task.done() else "task not done", task.cancelling())
    await asyncio.wait([task])


asyncio.run(main())
