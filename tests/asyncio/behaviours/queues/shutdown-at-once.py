# Rule 38: with immediate, what is in the queue is dropped, and join is over.
import asyncio


async def joiner(queue: asyncio.Queue):
    await queue.join()
    print("joined")


async def main():
    queue: asyncio.Queue = asyncio.Queue()
    for n in range(3):
        queue.put_nowait(f"item {n}")
    task = asyncio.create_task(joiner(queue))
    await asyncio.sleep(1)
    queue.shutdown(immediate=True)
    print(queue.qsize())
    try:
        await queue.get()
    except asyncio.QueueShutDown:
        print("nothing to get")
    await task


asyncio.run(main())
