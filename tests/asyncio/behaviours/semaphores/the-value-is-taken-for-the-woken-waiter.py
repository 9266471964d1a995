# Rule 34: release leaves nothing behind for others when somebody waits.
import asyncio


async def waiter(semaphore):
    await semaphore.acquire()
    print("waiter has it")


async def main():
    semaphore = asyncio.Semaphore(1)
    await semaphore.acquire()
    task = asyncio.create_task(waiter(semaphore))
    await asyncio.sleep(0)
    semaphore.release()
    print("locked", int(semaphore.locked()))
    await task
    print("locked", int(semaphore.locked()))
    semaphore.release()
    print("locked", int(semaphore.locked()))


asyncio.run(main())
