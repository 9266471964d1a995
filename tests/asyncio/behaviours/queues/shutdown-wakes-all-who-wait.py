# Rule 38: getters of an empty queue, and putters of a full one.
import asyncio


async def getter(name, queue):
    try:
        print(name, "got", await queue.get())
    except asyncio.QueueShutDown as error:
        print(name, type(error).__name__)


async def putter(name, queue):
    try:
        await queue.put(name)
        print(name, "put")
    except asyncio.QueueShutDown as error:
        print(name, type(error).__name__)


async def main():
    empty = asyncio.Queue()
    full = asyncio.Queue(1)
    full.put_nowait("item")
    tasks = [
        asyncio.create_task(coro)
        for coro in [getter("a", empty), putter("x", full), getter("b", empty), putter("y", full)]
    ]
    await asyncio.sleep(1)
    full.shutdown()
    empty.shutdown()
    print(full, empty)
    await asyncio.sleep(0)
    print("one turn later")
    await asyncio.gather(*tasks)
    print(full.get_nowait())


asyncio.run(main())
