# Rule 36: conditions can share a lock.
import asyncio


async def consumer(full: asyncio.Condition, box: list[str]):
    async with full:
        await full.wait()
        print("took", box[0])


async def main():
    lock = asyncio.Lock()
    full = asyncio.Condition(lock)
    empty = asyncio.Condition(lock)
    box = ["apple"]
    task = asyncio.create_task(consumer(full, box))
    await asyncio.sleep(1)
    async with empty:
        print("the lock is shared:", int(full.locked()))
        full.notify()
    await task


asyncio.run(main())
