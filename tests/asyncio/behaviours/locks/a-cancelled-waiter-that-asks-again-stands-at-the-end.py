# Rule 33: having swallowed the cancel, it has lost its place.
import asyncio


async def stubborn(lock):
    try:
        await lock.acquire()
    except asyncio.CancelledError as error:
        print("stubborn", type(error).__name__)
        await lock.acquire()
    print("stubborn has it")
    lock.release()


async def waiter(lock):
    async with lock:
        print("waiter has it")


async def main():
    lock = asyncio.Lock()
    await lock.acquire()
    a = asyncio.create_task(stubborn(lock))
    b = asyncio.create_task(waiter(lock))
    await asyncio.sleep(0)
    a.cancel()
    await asyncio.sleep(0)
    lock.release()
    await asyncio.gather(a, b)
    print(a.cancelling())


asyncio.run(main())
