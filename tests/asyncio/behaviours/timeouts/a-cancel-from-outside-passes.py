# Who cancels the task gets a cancelled task, not a TimeoutError.
import asyncio


async def limited():
    limit = asyncio.timeout(5)
    try:
        async with limit:
            await asyncio.sleep(10)
    except asyncio.CancelledError as error:
        print(type(error).__name__, error, "expired" if limit.expired() else "not expired")
        raise


async def main():
    task = asyncio.create_task(limited())
    await asyncio.sleep(1)
    task.cancel("enough")
    await asyncio.wait([task])
    print("cancelled" if task.cancelled() else "not cancelled", task.cancelling())


asyncio.run(main())
