# Rule 38: cancelled before the item comes, in the same turn and one turn before.
import asyncio


async def getter(name, queue):
    print(name, await queue.get())


async def main():
    queue = asyncio.Queue()
    tasks = [asyncio.create_task(getter(name, queue)) for name in ["a", "b", "c", "d"]]
    await asyncio.sleep(0)
    tasks[0].cancel()
    await asyncio.sleep(0)
    print(queue)
    tasks[1].cancel()
    queue.put_nowait(1)
    print(queue)
    await asyncio.sleep(0)
    print(queue)
    queue.put_nowait(2)
    await asyncio.wait(tasks)


asyncio.run(main())
