# Rule 38: without waiting there are QueueEmpty and QueueFull.
import asyncio


async def main():
    queue: asyncio.Queue = asyncio.Queue(1)
    try:
        queue.get_nowait()
    except asyncio.QueueEmpty as error:
        print(type(error).__name__)
    queue.put_nowait("item")
    try:
        queue.put_nowait("one too many")
    except asyncio.QueueFull as error:
        print(type(error).__name__)
    print(queue.get_nowait())


asyncio.run(main())
