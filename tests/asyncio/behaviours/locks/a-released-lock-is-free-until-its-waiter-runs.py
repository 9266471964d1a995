# Rule 33: release wakes the waiter, which takes the lock at its own turn.
import asyncio


async def waiter(lock):
    await lock.acquire()
    print("waiter has it")
    lock.release()


async def main():
    lock = asyncio.Lock()
    await lock.acquire()
    task = asyncio.create_task(waiter(lock))
    await asyncio.sleep(0)
    lock.release()
    print("locked", int(lock.locked()))
    await asyncio.sleep(0)
    print("locked", int(lock.locked()))
    await task


asyncio.run(main())
