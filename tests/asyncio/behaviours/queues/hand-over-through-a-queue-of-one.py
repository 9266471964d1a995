# Rule 38: how producer and consumer take turns.
import asyncio


async def producer(queue):
    for n in range(6):
        await queue.put(n)
        print("put", n, queue.qsize())


async def consumer(queue):
    for n in range(6):
        print("got", await queue.get(), queue.qsize())


async def main():
    for size in [1, 2, 0]:
        print("size", size)
        queue = asyncio.Queue(size)
        await asyncio.gather(producer(queue), consumer(queue))


asyncio.run(main())
