# Rule 38: it looks again, finds nothing, and waits at the end of the queue.
import asyncio


async def getter(name, queue):
    print(name, await queue.get())


async def main():
    queue = asyncio.Queue()
    tasks = [asyncio.create_task(getter(name, queue)) for name in ["a", "b"]]
    await asyncio.sleep(0)
    queue.put_nowait("first")
    print("main overtakes:", queue.get_nowait())
    await asyncio.sleep(0)
    queue.put_nowait("second")
    queue.put_nowait("third")
    await asyncio.gather(*tasks)


asyncio.run(main())
