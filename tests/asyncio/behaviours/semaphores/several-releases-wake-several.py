# Rule 34: each release wakes one, in order.
import asyncio


async def waiter(n: int, semaphore: asyncio.Semaphore):
    await semaphore.acquire()
    print("in", n)


async def main():
    semaphore = asyncio.Semaphore(0)
    tasks = [asyncio.create_task(waiter(n, semaphore)) for n in range(4)]
    await asyncio.sleep(0)
    semaphore.release()
    semaphore.release()
    await asyncio.sleep(1)
    print("two more")
    semaphore.release()
    semaphore.release()
    await asyncio.wait(tasks)


asyncio.run(main())
