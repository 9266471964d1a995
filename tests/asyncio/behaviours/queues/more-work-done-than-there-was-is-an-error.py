# Rule 38: the message, but for the name of the method.
import asyncio


async def main():
    queue = asyncio.Queue()
    queue.put_nowait(1)
    queue.task_done()
    print("done before it was taken", queue.qsize())
    try:
        queue.task_done()
    except ValueError as error:
        print(type(error).__name__, error)


asyncio.run(main())
