# Rule 34: what a semaphore reads like, but for the address.
import asyncio
import re


def text(semaphore):
    return re.sub(r"asyncio\.locks\.(\w+) object at 0x\w+", r"\1", repr(semaphore))


async def main():
    semaphore = asyncio.Semaphore(2)
    print(text(semaphore))
    await semaphore.acquire()
    print(text(semaphore))
    tasks = [asyncio.create_task(semaphore.acquire()) for _ in range(3)]
    await asyncio.sleep(0)
    print(text(semaphore))
    semaphore.release()
    print(text(semaphore))
    tasks[2].cancel()
    await asyncio.sleep(0)
    print(text(semaphore))
    for n in range(5):
        semaphore.release()
    print(text(semaphore))
    print(text(asyncio.BoundedSemaphore()))
    print(text(asyncio.BoundedSemaphore(0)))


asyncio.run(main())
