# Rule 36: a waiter that is cancelled after it was notified wakes the next one.
import asyncio


async def waiter(name: str, condition: asyncio.Condition):
    async with condition:
        await condition.wait()
        print(name, "woken")


async def main():
    condition = asyncio.Condition()
    one = asyncio.create_task(waiter("one", condition))
    two = asyncio.create_task(waiter("two", condition))
    await asyncio.sleep(1)
    async with condition:
        condition.notify()
        one.cancel()
    done, pending = await asyncio.wait([one, two], timeout=1)
    print(int(one.cancelled()), len(pending))
    for task in pending:
        task.cancel()


asyncio.run(main())
