# Rule 33: nobody else runs while a free lock is taken.
import asyncio


async def other():
    print("other")


async def main():
    lock = asyncio.Lock()
    task = asyncio.create_task(other())
    await lock.acquire()
    print("taken", int(lock.locked()))
    lock.release()
    print("released", int(lock.locked()))
    await task


asyncio.run(main())
