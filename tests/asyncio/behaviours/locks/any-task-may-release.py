# Rule 33: a lock has a state and no owner.
import asyncio


async def janitor(lock):
    await asyncio.sleep(1)
    lock.release()
    print("janitor opened it")


async def main():
    lock = asyncio.Lock()
    await lock.acquire()
    task = asyncio.create_task(janitor(lock))
    await lock.acquire()
    print("main has it a second time")
    await task


asyncio.run(main())
