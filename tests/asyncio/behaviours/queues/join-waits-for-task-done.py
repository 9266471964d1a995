# Rule 38: join waits until each item was reported done.
import asyncio


async def worker(queue: asyncio.Queue):
    while True:
        item = await queue.get()
        await asyncio.sleep(1)
        print("finished", item)
        queue.task_done()


async def main():
    queue: asyncio.Queue = asyncio.Queue()
    for n in range(4):
        queue.put_nowait(f"item {n}")
    workers = [asyncio.create_task(worker(queue)) for n in range(2)]
    await queue.join()
    print(f"joined at {asyncio.get_running_loop().time():.1f}")
    for one in workers:
        one.cancel()


asyncio.run(main())
