# Rule 38: the same waiting, another order.
import asyncio


async def getter(name, queue):
    print(name, await queue.get())


async def main():
    queue = asyncio.LifoQueue()
    tasks = [asyncio.create_task(getter(name, queue)) for name in ["a", "b"]]
    await asyncio.sleep(0)
    for n in range(5):
        queue.put_nowait(n)
    print(queue)
    await asyncio.gather(*tasks)
    print(queue.get_nowait(), queue.get_nowait(), queue.get_nowait())


asyncio.run(main())
