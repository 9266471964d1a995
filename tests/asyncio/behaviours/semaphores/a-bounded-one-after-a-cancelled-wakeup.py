# Rule 34: the unit that was given back counts, so one more release is too many.
import asyncio


async def main():
    semaphore = asyncio.BoundedSemaphore(1)
    await semaphore.acquire()
    task = asyncio.create_task(semaphore.acquire())
    await asyncio.sleep(0)
    semaphore.release()
    task.cancel()
    await asyncio.wait([task])
    try:
        semaphore.release()
    except ValueError as error:
        print(error)
    print(int(semaphore.locked()))


asyncio.run(main())
