# Rule 38: a LifoQueue is a stack.
import asyncio


async def main():
    queue: asyncio.LifoQueue = asyncio.LifoQueue()
    for n in range(4):
        queue.put_nowait(n)
    while not queue.empty():
        print(await queue.get())


asyncio.run(main())
