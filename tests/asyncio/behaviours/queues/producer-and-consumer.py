# Rule 38: without a bound, the producer is never held up.
import asyncio


async def producer(queue: asyncio.Queue):
    for n in range(4):
        await queue.put(f"item {n}")
        print("put", n)
    await queue.put("end")


async def consumer(queue: asyncio.Queue):
    while True:
        item = await queue.get()
        print("got", item)
        if item == "end":
            return
        await asyncio.sleep(1)


async def main():
    queue: asyncio.Queue = asyncio.Queue()
    await asyncio.gather(producer(queue), consumer(queue))


asyncio.run(main())
