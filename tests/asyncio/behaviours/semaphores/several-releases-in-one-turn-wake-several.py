# Rule 34: each wakes the next one who was not woken yet.
import asyncio


async def waiter(name, semaphore):
    await semaphore.acquire()
    print(name, "has it")


async def main():
    semaphore = asyncio.Semaphore(0)
    tasks = [asyncio.create_task(waiter(name, semaphore)) for name in ["a", "b", "c", "d"]]
    await asyncio.sleep(0)
    tasks[1].cancel()
    for n in range(3):
        semaphore.release()
    await asyncio.sleep(0)
    print("one turn later", int(semaphore.locked()))
    await asyncio.wait(tasks)
    semaphore.release()
    print(int(semaphore.locked()))


asyncio.run(main())
