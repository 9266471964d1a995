# Rule 38: who was woken goes on, though there is work again.
import asyncio


async def joiner(queue):
    await queue.join()
    print("joined with", queue.qsize())


async def main():
    queue = asyncio.Queue()
    queue.put_nowait(1)
    task = asyncio.create_task(joiner(queue))
    await asyncio.sleep(0)
    queue.get_nowait()
    queue.task_done()
    queue.put_nowait(2)
    await asyncio.sleep(1)
    print(int(task.done()))
    await task


asyncio.run(main())
