import asyncio


async def worker(jobs):
    while True:
        job = await jobs.get()
        print(f"done: {job}")


async def main():
    jobs = asyncio.Queue()
    jobs.put_nowait("sweep")
    task = asyncio.create_task(worker(jobs))
    await jobs.join()
    task.cancel()


if __name__ == "__main__":
    asyncio.run(main())
