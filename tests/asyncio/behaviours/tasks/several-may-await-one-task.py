# All who await a task get its result, in the order in which they began to wait.
import asyncio


async def work():
    await asyncio.sleep(1)
    print("work is done")
    return "result"


async def waiter(name: str, task: asyncio.Task[str]):
    print(name, "got", await task)


async def main():
    task = asyncio.create_task(work())
    waiters = [asyncio.create_task(waiter(name, task)) for name in ["one", "two", "three"]]
    for one in waiters:
        await one


asyncio.run(main())
