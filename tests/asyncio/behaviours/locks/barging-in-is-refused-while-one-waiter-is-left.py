# Rule 33: of two waiters one is cancelled; the other one still comes first.
import asyncio


async def waiter(name, lock):
    try:
        await lock.acquire()
        print(name, "has it")
        lock.release()
    except asyncio.CancelledError:
        print(name, "cancelled")


async def main():
    lock = asyncio.Lock()
    await lock.acquire()
    a = asyncio.create_task(waiter("a", lock))
    b = asyncio.create_task(waiter("b", lock))
    await asyncio.sleep(0)
    a.cancel()
    lock.release()
    await lock.acquire()
    print("main again")
    lock.release()
    await asyncio.gather(a, b)


asyncio.run(main())
