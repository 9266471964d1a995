# Rule 34: locked means that acquiring would wait.
import asyncio


async def main():
    semaphore = asyncio.Semaphore(2)
    print(int(semaphore.locked()))
    await semaphore.acquire()
    print(int(semaphore.locked()))
    await semaphore.acquire()
    print(int(semaphore.locked()))
    semaphore.release()
    print(int(semaphore.locked()))


asyncio.run(main())
