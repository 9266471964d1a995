# Rule 33: each passes the wake-up on to the next.
import asyncio


async def waiter(name, lock):
    try:
        await lock.acquire()
        print(name, "has it")
        lock.release()
    except BaseException as error:
        print(name, type(error).__name__)


async def main():
    lock = asyncio.Lock()
    await lock.acquire()
    a, b, c, d = [asyncio.create_task(waiter(name, lock)) for name in ["a", "b", "c", "d"]]
    await asyncio.sleep(0)
    lock.release()
    a.cancel()
    await asyncio.sleep(0)
    b.cancel()
    await asyncio.sleep(0)
    c.cancel()
    await asyncio.gather(a, b, c, d)
    print("locked", int(lock.locked()))


asyncio.run(main())
