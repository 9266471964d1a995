# Rule 38: the first who waits binds the queue to the loop.
import asyncio

queue = asyncio.Queue()


async def main():
    task = asyncio.create_task(queue.get())
    await asyncio.sleep(0)
    queue.put_nowait(1)
    try:
        print("got", await task)
    except RuntimeError as error:
        print(type(error).__name__, str(error).split("> ")[1])
        print("but what is there can be taken:", await queue.get())


asyncio.run(main())
asyncio.run(main())
