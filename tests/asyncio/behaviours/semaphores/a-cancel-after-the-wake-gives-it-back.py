# Rule 34: the value taken in advance is not lost.
import asyncio


async def waiter(name: str, semaphore: asyncio.Semaphore):
    async with semaphore:
        print(name, "is in")


async def main():
    semaphore = asyncio.Semaphore(1)
    await semaphore.acquire()
    one = asyncio.create_task(waiter("one", semaphore))
    two = asyncio.create_task(waiter("two", semaphore))
    await asyncio.sleep(0)
    semaphore.release()
    one.cancel()
    await asyncio.wait([one, two])
    print(int(semaphore.locked()))


asyncio.run(main())
