# Rule 33: the lock stays free, and the next one gets it at once.
import asyncio


async def waiter(lock):
    await lock.acquire()
    print("never")


async def main():
    lock = asyncio.Lock()
    await lock.acquire()
    task = asyncio.create_task(waiter(lock))
    await asyncio.sleep(0)
    lock.release()
    task.cancel()
    await asyncio.wait([task])
    print(int(task.cancelled()), int(lock.locked()))
    await lock.acquire()
    print("main again")


asyncio.run(main())
