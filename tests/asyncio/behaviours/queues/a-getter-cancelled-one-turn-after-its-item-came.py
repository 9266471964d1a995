# Rule 38: it has the item by then; the cancel hits the next await.
import asyncio


async def getter(queue):
    item = await queue.get()
    print("got", item)
    await asyncio.sleep(1)
    print("never")


async def main():
    queue = asyncio.Queue()
    task = asyncio.create_task(getter(queue))
    await asyncio.sleep(0)
    queue.put_nowait("item")
    await asyncio.sleep(0)
    task.cancel()
    await asyncio.wait([task])
    print(int(task.cancelled()), queue.qsize())


asyncio.run(main())
