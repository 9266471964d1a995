# Rule 33: it passes the wake-up on.
import asyncio


async def waiter(name: str, lock: asyncio.Lock):
    try:
        async with lock:
            print(name, "has it")
    except asyncio.CancelledError:
        print(name, "cancelled")
        raise


async def main():
    lock = asyncio.Lock()
    await lock.acquire()
    one = asyncio.create_task(waiter("one", lock))
    two = asyncio.create_task(waiter("two", lock))
    await asyncio.sleep(0)
    lock.release()
    one.cancel()
    await asyncio.wait([one, two])
    print(int(lock.locked()))


asyncio.run(main())
