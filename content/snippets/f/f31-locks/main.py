import asyncio


async def lock():
    asyncio.Lock().release()


async def semaphore():
    asyncio.BoundedSemaphore(2).release()


async def notify():
    asyncio.Condition().notify()


async def wait():
    await asyncio.Condition().wait()


async def barrier():
    start = asyncio.Barrier(2)
    await start.abort()
    await start.wait()


async def queue():
    asyncio.Queue().task_done()


async def main():
    for mistake in [lock, semaphore, notify, wait, barrier, queue]:
        try:
            await mistake()
        except Exception as error:
            print(f"{mistake.__name__}: {type(error).__name__}: {error}")


if __name__ == "__main__":
    asyncio.run(main())
