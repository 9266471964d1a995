# Rule 38: with a bound, they take turns.
import asyncio


async def producer(queue: asyncio.Queue):
    for n in range(5):
        await queue.put(f"item {n}")
        print("put", n)


async def consumer(queue: asyncio.Queue):
    for n in range(5):
        print("got", await queue.get())


async def main():
    queue: asyncio.Queue = asyncio.Queue(2)
    await asyncio.gather(producer(queue), consumer(queue))
    print(queue.maxsize, queue.qsize())


asyncio.run(main())
