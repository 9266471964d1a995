# Rule 38: who gets what, and when.
import asyncio


async def producer(name, queue):
    for n in range(4):
        await queue.put(f"{name}{n}")
        print("put", f"{name}{n}")


async def consumer(name, queue):
    for n in range(4):
        print(name, "got", await queue.get())
        if n % 2 == 0:
            await asyncio.sleep(0)


async def main():
    queue = asyncio.Queue(2)
    await asyncio.gather(producer("a", queue), consumer("x", queue), producer("b", queue), consumer("y", queue))


asyncio.run(main())
