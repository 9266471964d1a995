# Rule 38: is a ValueError.
import asyncio


async def main():
    queue: asyncio.Queue = asyncio.Queue()
    queue.put_nowait("item")
    queue.get_nowait()
    queue.task_done()
    try:
        queue.task_done()
    except ValueError as error:
        print(type(error).__name__)


asyncio.run(main())
