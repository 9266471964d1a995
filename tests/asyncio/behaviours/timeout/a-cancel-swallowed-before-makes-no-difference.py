# A task that swallowed a cancel earlier still gets its TimeoutError.
import asyncio


async def stubborn():
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError as error:
        print("swallowed", type(error).__name__, asyncio.current_task().cancelling())
    try:
        async with asyncio.timeout(1) as limit:
            await asyncio.sleep(10)
            print("never printed", limit.when())
    except TimeoutError as error:
        print(type(error).__name__, asyncio.current_task().cancelling())


async def main():
    task = asyncio.create_task(stubborn())
    await asyncio.sleep(1)
    task.cancel()
    await task
    print("cancelled" if task.cancelled() else "not cancelled")


asyncio.run(main())
