# A task is a future; a coroutine is not.
import asyncio


async def work():
    return 1


async def main():
    loop = asyncio.get_running_loop()
    coroutine = work()
    task = asyncio.create_task(coroutine)
    future: asyncio.Future[int] = loop.create_future()
    print(int(asyncio.isfuture(future)), int(asyncio.isfuture(task)), int(asyncio.isfuture(coroutine)))
    print(int(isinstance(task, asyncio.Future)), int(isinstance(future, asyncio.Task)))
    print(int(asyncio.iscoroutine(coroutine)), int(asyncio.iscoroutine(task)))
    await task


asyncio.run(main())
