# Rule 38: what it wanted to put is not in the queue, and the next putter goes ahead.
import asyncio


async def putter(word: str, queue: asyncio.Queue):
    await queue.put(word)
    print("put", word)


async def main():
    queue: asyncio.Queue = asyncio.Queue(1)
    queue.put_nowait("zero")
    one = asyncio.create_task(putter("one", queue))
    two = asyncio.create_task(putter("two", queue))
    await asyncio.sleep(0)
    print(queue.get_nowait())
    one.cancel()
    await asyncio.wait([one, two])
    print(queue.get_nowait(), queue.qsize())


asyncio.run(main())
