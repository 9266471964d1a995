# ensureFuture makes a task of a coroutine and gives a future back as it is.
import asyncio


async def work():
    print("work")
    return 1


async def main():
    future: asyncio.Future[int] = asyncio.get_running_loop().create_future()
    print(int(asyncio.ensure_future(future) is future))
    task = asyncio.ensure_future(work())
    print("a task of it:", int(isinstance(task, asyncio.Task)))
    print(await task)


asyncio.run(main())
