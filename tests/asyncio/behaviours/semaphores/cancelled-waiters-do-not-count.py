# Rule 34: with only cancelled ones in line, a unit can be taken at once.
import asyncio


async def main():
    semaphore = asyncio.Semaphore(0)
    tasks = [asyncio.create_task(semaphore.acquire()) for _ in range(2)]
    await asyncio.sleep(0)
    for task in tasks:
        task.cancel()
    semaphore.release()
    print("locked", int(semaphore.locked()))
    await semaphore.acquire()
    print("main has it")
    await asyncio.wait(tasks)
    print("locked", int(semaphore.locked()))


asyncio.run(main())
