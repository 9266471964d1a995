# Rule 33: a waiter is cancelled in the very turn in which it was woken.
import asyncio


async def waiter(name, lock):
    try:
        await lock.acquire()
    except BaseException as error:
        print(name, type(error).__name__, int(lock.locked()))
        raise
    print(name, "has it")
    lock.release()


async def ticker():
    for n in range(1, 5):
        print("turn", n)
        await asyncio.sleep(0)


async def main():
    lock = asyncio.Lock()
    await lock.acquire()
    a = asyncio.create_task(waiter("a", lock))
    b = asyncio.create_task(waiter("b", lock))
    await asyncio.sleep(0)
    clock = asyncio.create_task(ticker())
    lock.release()
    a.cancel()
    await asyncio.wait([a, b, clock])
    print(int(a.cancelled()), int(lock.locked()))


asyncio.run(main())
