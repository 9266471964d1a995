# Rule 34: a Semaphore grows; a BoundedSemaphore refuses.
import asyncio


async def main():
    semaphore = asyncio.Semaphore(1)
    semaphore.release()
    await semaphore.acquire()
    await semaphore.acquire()
    print(int(semaphore.locked()))
    bounded = asyncio.BoundedSemaphore(1)
    await bounded.acquire()
    bounded.release()
    try:
        bounded.release()
    except ValueError as error:
        print(error)
    try:
        asyncio.Semaphore(-1)
    except ValueError as error:
        print(error)


asyncio.run(main())
