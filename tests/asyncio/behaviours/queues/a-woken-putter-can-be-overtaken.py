# Rule 38: the free place was taken before its turn.
import asyncio


async def putter(item, queue):
    await queue.put(item)
    print("put", item)


async def main():
    queue = asyncio.Queue(1)
    queue.put_nowait("first")
    tasks = [asyncio.create_task(putter(item, queue)) for item in ["a", "b"]]
    await asyncio.sleep(0)
    print("got", queue.get_nowait())
    queue.put_nowait("main")
    await asyncio.sleep(0)
    for n in range(3):
        print("got", await queue.get())
    await asyncio.gather(*tasks)


asyncio.run(main())
