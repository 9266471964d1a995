# Rule 36: what one notifies, the other's waiters do not hear.
import asyncio


async def waiter(name, condition):
    async with condition:
        await condition.wait()
        print(name)


async def main():
    lock = asyncio.Lock()
    full = asyncio.Condition(lock)
    empty = asyncio.Condition(lock)
    tasks = [asyncio.create_task(waiter("full", full)), asyncio.create_task(waiter("empty", empty))]
    await asyncio.sleep(0)
    async with lock:
        print(int(full.locked()), int(empty.locked()))
        empty.notify_all()
    await asyncio.sleep(1)
    async with empty:
        full.notify_all()
    await asyncio.gather(*tasks)


asyncio.run(main())
