# Rule 38: a woken getter looks again, and waits on if somebody was quicker.
import asyncio


async def getter(queue: asyncio.Queue):
    print("getter got", await queue.get())


async def main():
    queue: asyncio.Queue = asyncio.Queue()
    task = asyncio.create_task(getter(queue))
    await asyncio.sleep(0)
    queue.put_nowait("first")
    print("main takes", queue.get_nowait())
    await asyncio.sleep(1)
    print("getter is done:", int(task.done()))
    queue.put_nowait("second")
    await task


asyncio.run(main())
