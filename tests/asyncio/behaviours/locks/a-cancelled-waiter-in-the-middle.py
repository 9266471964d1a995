# Rule 33: the others keep their places.
import asyncio


async def waiter(name: str, lock: asyncio.Lock):
    async with lock:
        print(name)


async def main():
    lock = asyncio.Lock()
    await lock.acquire()
    tasks = [asyncio.create_task(waiter(name, lock)) for name in ["a", "b", "c"]]
    await asyncio.sleep(0)
    tasks[1].cancel()
    await asyncio.sleep(0)
    lock.release()
    await asyncio.wait(tasks)


asyncio.run(main())
