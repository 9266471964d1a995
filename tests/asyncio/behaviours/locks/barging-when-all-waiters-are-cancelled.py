# Rule 33: waiters that were cancelled do not hold the lock up.
import asyncio


async def waiter(lock: asyncio.Lock):
    async with lock:
        print("never")


async def main():
    lock = asyncio.Lock()
    await lock.acquire()
    task = asyncio.create_task(waiter(lock))
    await asyncio.sleep(0)
    task.cancel()
    lock.release()
    asyncio.get_running_loop().call_soon(print, "somebody else")
    async with lock:
        print("main has it at once")
    await asyncio.sleep(0)
    print(int(task.cancelled()))


asyncio.run(main())
