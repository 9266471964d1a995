# Rule 33: a released lock belongs to the one who waits, even before it runs.
import asyncio


async def waiter(lock: asyncio.Lock):
    async with lock:
        print("waiter has it")


async def main():
    lock = asyncio.Lock()
    await lock.acquire()
    task = asyncio.create_task(waiter(lock))
    await asyncio.sleep(0)
    lock.release()
    print("released", int(lock.locked()))
    async with lock:
        print("main has it again")
    await task


asyncio.run(main())
