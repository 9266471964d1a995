# Rule 38: with a bound of 1 each hand-over has its place in time.
import asyncio


async def producer(queue: asyncio.Queue):
    for n in range(4):
        print("putting", n)
        await queue.put(f"{n}")
        print("put", n)


async def consumer(name: str, queue: asyncio.Queue):
    for n in range(2):
        print(name, "got", await queue.get())


async def ticker():
    for n in range(6):
        print("tick", n)
        await asyncio.sleep(0)


async def main():
    queue: asyncio.Queue = asyncio.Queue(1)
    await asyncio.gather(consumer("a", queue), producer(queue), ticker(), consumer("b", queue))


asyncio.run(main())
