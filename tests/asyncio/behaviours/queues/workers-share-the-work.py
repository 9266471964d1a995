# Rule 38: three workers, nine jobs of different length.
import asyncio


async def worker(name: str, queue: asyncio.Queue):
    while True:
        job = await queue.get()
        await asyncio.sleep(len(job))
        print(f"{name} did {job} at {asyncio.get_running_loop().time():.1f}")
        queue.task_done()


async def main():
    queue: asyncio.Queue = asyncio.Queue()
    for job in ["aaaa", "b", "cc", "ddd", "e", "ff", "ggg", "h", "ii"]:
        queue.put_nowait(job)
    workers = [asyncio.create_task(worker(name, queue)) for name in ["one", "two", "three"]]
    await queue.join()
    for one in workers:
        one.cancel()
    await asyncio.gather(*workers, return_exceptions=True)
    print(*[int(one.cancelled()) for one in workers])


asyncio.run(main())
