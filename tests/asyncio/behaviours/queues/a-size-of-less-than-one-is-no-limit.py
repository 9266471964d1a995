# Rule 38: negative sizes too.
import asyncio


async def main():
    for size in [0, -3]:
        queue = asyncio.Queue(size)
        for n in range(100):
            queue.put_nowait(n)
        print(queue.qsize(), int(queue.full()), queue.maxsize)


asyncio.run(main())
