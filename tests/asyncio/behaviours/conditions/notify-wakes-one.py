# Rule 36: the longest waiting, and it has the lock again before it goes on.
import asyncio


async def waiter(name: str, condition: asyncio.Condition):
    async with condition:
        print(name, "waits")
        await condition.wait()
        print(name, "has the lock:", int(condition.locked()))


async def main():
    condition = asyncio.Condition()
    tasks = [asyncio.create_task(waiter(name, condition)) for name in ["a", "b", "c"]]
    await asyncio.sleep(1)
    async with condition:
        condition.notify()
        print("notified one")
    await asyncio.sleep(1)
    async with condition:
        condition.notify_all()
        print("notified all")
    await asyncio.wait(tasks)


asyncio.run(main())
