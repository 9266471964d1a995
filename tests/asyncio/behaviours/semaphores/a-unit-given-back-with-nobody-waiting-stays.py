# Rule 34: the only waiter was woken and cancelled.
import asyncio


async def main():
    semaphore = asyncio.Semaphore(0)
    task = asyncio.create_task(semaphore.acquire())
    await asyncio.sleep(0)
    semaphore.release()
    print("locked", int(semaphore.locked()))
    task.cancel()
    print("locked", int(semaphore.locked()))
    await asyncio.sleep(0)
    print("locked", int(semaphore.locked()))
    await semaphore.acquire()
    print("main has it")


asyncio.run(main())
