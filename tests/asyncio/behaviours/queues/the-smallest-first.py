# Rule 38: a PriorityQueue gives the smallest item.
import asyncio


async def main():
    queue: asyncio.PriorityQueue = asyncio.PriorityQueue()
    for n in [5, 2, 8, 1, 9, 3]:
        queue.put_nowait(n)
    while not queue.empty():
        print(await queue.get())


asyncio.run(main())
