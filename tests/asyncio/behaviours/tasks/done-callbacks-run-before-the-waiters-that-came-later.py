# Rule 9: callbacks and waiters of a task go in the order in which they came.
import asyncio


async def work():
    await asyncio.sleep(1)
    return "result"


async def waiter(task: asyncio.Task[str]):
    print("waiter got", await task)


async def main():
    task = asyncio.create_task(work())
    task.add_done_callback(lambda done: print("callback 1"))
    waiting = asyncio.create_task(waiter(task))
    await asyncio.sleep(0)
    task.add_done_callback(lambda done: print("callback 2"))
    await waiting


asyncio.run(main())
