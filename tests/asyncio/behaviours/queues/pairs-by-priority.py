# Rule 38: pairs are compared element by element.
import asyncio


async def main():
    queue: asyncio.PriorityQueue = asyncio.PriorityQueue()
    for pair in [(2, "b"), (1, "z"), (2, "a"), (1, "y")]:
        queue.put_nowait(pair)
    while not queue.empty():
        priority, word = await queue.get()
        print(priority, word)


asyncio.run(main())
