# Rule 38: those who wait for room are told, too.
import asyncio


async def putter(word: str, queue: asyncio.Queue):
    try:
        await queue.put(word)
        print("put", word)
    except asyncio.QueueShutDown:
        print(word, "refused")


async def main():
    queue: asyncio.Queue = asyncio.Queue(1)
    queue.put_nowait("zero")
    tasks = [asyncio.create_task(putter(word, queue)) for word in ["one", "two"]]
    await asyncio.sleep(1)
    queue.shutdown()
    await asyncio.wait(tasks)
    print(queue.get_nowait())


asyncio.run(main())
