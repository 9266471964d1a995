# Rule 18: what it waited for is done, but the task did not run yet: the cancel still arrives, at once.
import asyncio


async def work(future: asyncio.Future[str]):
    try:
        print(await future)
        print("first await passed")
        await asyncio.sleep(1)
    except asyncio.CancelledError:
        print("cancelled")
        raise


async def main():
    future: asyncio.Future[str] = asyncio.get_running_loop().create_future()
    task = asyncio.create_task(work(future))
    await asyncio.sleep(0)
    future.set_result("value")
    print(int(task.cancel()))
    try:
        await task
    except asyncio.CancelledError:
        print(int(task.cancelled()))


asyncio.run(main())
