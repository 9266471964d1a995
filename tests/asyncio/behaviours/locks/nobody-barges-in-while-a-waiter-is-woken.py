# Rule 33: whoever releases and asks again stands behind those who wait.
import asyncio


async def worker(name, lock):
    for n in range(3):
        await lock.acquire()
        print(name, n)
        lock.release()


async def holder(lock):
    await lock.acquire()
    await asyncio.sleep(1)
    print("released")
    lock.release()
    await lock.acquire()
    print("holder again")
    lock.release()


async def main():
    lock = asyncio.Lock()
    await asyncio.gather(holder(lock), worker("a", lock), worker("b", lock))


asyncio.run(main())
