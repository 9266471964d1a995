# Rule 38: join waits for what was taken out and is not done.
import asyncio


async def worker(queue):
    seconds = await queue.get()
    await asyncio.sleep(seconds)
    queue.task_done()
    print("worked until", int(asyncio.get_running_loop().time()))


async def main():
    queue = asyncio.Queue()
    for seconds in [3, 1, 1]:
        queue.put_nowait(seconds)
    task = asyncio.create_task(worker(queue))
    await asyncio.sleep(1)
    queue.shutdown(True)
    print(queue)
    await queue.join()
    print("joined at", int(asyncio.get_running_loop().time()))
    await task


asyncio.run(main())
