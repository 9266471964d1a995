# A task that waits for a cancelled future gets a CancelledError, though nobody cancelled the task.
import asyncio


async def waiter(future: asyncio.Future[int]):
    try:
        await future
    except asyncio.CancelledError as error:
        task = asyncio.current_task()
        print("cancelled:", error, "- requests:", asyncio.current_task().cancelling())
        raise


async def main():
    future: asyncio.Future[int] = asyncio.get_running_loop().create_future()
    task = asyncio.create_task(waiter(future))
    await asyncio.sleep(0)
    future.cancel("the future was")
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    print(int(task.done()), int(task.cancelled()))


asyncio.run(main())
