# Rules 18 and 33: the lock sees nothing of a task that was cancelled before it began.
import asyncio


async def waiter(lock):
    await lock.acquire()


async def main():
    lock = asyncio.Lock()
    await lock.acquire()
    task = asyncio.create_task(waiter(lock))
    task.cancel()
    await asyncio.wait([task])
    print(int(task.cancelled()), "waiters" if "waiters" in repr(lock) else "nobody")


asyncio.run(main())
