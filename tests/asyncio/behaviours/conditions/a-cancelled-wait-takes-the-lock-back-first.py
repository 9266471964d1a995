# Rule 36: the cancel is raised when the lock is held again.
import asyncio


async def waiter(condition):
    async with condition:
        try:
            await condition.wait()
        finally:
            print("waiter leaves at", int(asyncio.get_running_loop().time()), int(condition.locked()))


async def main():
    condition = asyncio.Condition()
    task = asyncio.create_task(waiter(condition))
    await asyncio.sleep(1)
    await condition.acquire()
    task.cancel()
    await asyncio.sleep(3)
    print("main releases", int(task.done()))
    condition.release()
    await asyncio.wait([task])
    print(int(task.cancelled()), int(condition.locked()))


asyncio.run(main())
