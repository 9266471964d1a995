# Rule 34: and the next one in line is woken with it.
import asyncio


async def waiter(name, semaphore):
    try:
        await semaphore.acquire()
        print(name, "has it")
    except BaseException as error:
        print(name, type(error).__name__, "" if "value:0" in repr(semaphore) else "locked")
        raise


async def ticker():
    for n in range(1, 5):
        print("turn", n)
        await asyncio.sleep(0)


async def main():
    semaphore = asyncio.Semaphore(0)
    a = asyncio.create_task(waiter("a", semaphore))
    b = asyncio.create_task(waiter("b", semaphore))
    await asyncio.sleep(0)
    clock = asyncio.create_task(ticker())
    semaphore.release()
    a.cancel()
    await asyncio.wait([a, b, clock])
    print(int(a.cancelled()), int(semaphore.locked()))


asyncio.run(main())
