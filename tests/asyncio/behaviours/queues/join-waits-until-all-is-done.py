# Rule 38: not until the queue is empty, but until the work is done.
import asyncio


async def worker(name, queue):
    while True:
        seconds = await queue.get()
        await asyncio.sleep(seconds)
        print(name, "did", seconds, "at", int(asyncio.get_running_loop().time()))
        queue.task_done()


async def joiner(name, queue):
    await queue.join()
    print(name, "joined at", int(asyncio.get_running_loop().time()))


async def main():
    queue = asyncio.Queue()
    for seconds in [3, 1, 2, 2]:
        queue.put_nowait(seconds)
    workers = [asyncio.create_task(worker(name, queue)) for name in ["x", "y"]]
    await asyncio.gather(joiner("first", queue), joiner("second", queue))
    for task in workers:
        task.cancel()
    await asyncio.gather(*workers, return_exceptions=True)
    await queue.join()
    print("joining again takes no turn")


asyncio.run(main())
