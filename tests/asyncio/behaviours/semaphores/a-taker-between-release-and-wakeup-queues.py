# Rule 34: two units, one waiter woken, and main asks in the same turn.
import asyncio


async def waiter(name, semaphore):
    await semaphore.acquire()
    print(name, "has it")


async def main():
    semaphore = asyncio.Semaphore(0)
    a = asyncio.create_task(waiter("a", semaphore))
    await asyncio.sleep(0)
    semaphore.release()
    semaphore.release()
    await semaphore.acquire()
    print("main has it", int(a.done()), int(semaphore.locked()))


asyncio.run(main())
