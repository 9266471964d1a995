# Rule 33: by then the waiter has the lock; leaving the block releases it.
import asyncio


async def waiter(name, lock):
    async with lock:
        print(name, "has it")
        await asyncio.sleep(10)
        print(name, "never")


async def last(lock):
    async with lock:
        print("last has it at", int(asyncio.get_running_loop().time()))


async def main():
    lock = asyncio.Lock()
    await lock.acquire()
    a = asyncio.create_task(waiter("a", lock))
    b = asyncio.create_task(last(lock))
    await asyncio.sleep(0)
    lock.release()
    await asyncio.sleep(0)
    a.cancel()
    await asyncio.wait([a, b])
    print(int(a.cancelled()), int(lock.locked()))


asyncio.run(main())
