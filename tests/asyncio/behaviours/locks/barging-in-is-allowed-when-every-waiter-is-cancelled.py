# Rule 33: cancelled waiters that have not run yet keep nobody from taking a free lock.
import asyncio


async def waiter(name, lock):
    try:
        await lock.acquire()
        print(name, "has it")
        lock.release()
    finally:
        print(name, "ends")


async def main():
    lock = asyncio.Lock()
    await lock.acquire()
    tasks = [asyncio.create_task(waiter(name, lock)) for name in ["a", "b"]]
    await asyncio.sleep(0)
    for task in tasks:
        task.cancel()
    lock.release()
    await lock.acquire()
    print("main again")
    lock.release()
    await asyncio.gather(*tasks, return_exceptions=True)
    print("locked", int(lock.locked()))


asyncio.run(main())
