# Rule 38: it wakes the next one.
import asyncio


async def getter(name: str, queue: asyncio.Queue):
    print(name, "got", await queue.get())


async def main():
    queue: asyncio.Queue = asyncio.Queue()
    one = asyncio.create_task(getter("one", queue))
    two = asyncio.create_task(getter("two", queue))
    await asyncio.sleep(0)
    queue.put_nowait("item")
    one.cancel()
    await asyncio.wait([one, two])
    print(int(one.cancelled()), queue.qsize())


asyncio.run(main())
