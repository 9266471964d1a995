# The cancel goes into the task that is awaited, and all who await it see it.
import asyncio


async def work():
    await asyncio.sleep(5)


async def other(task):
    try:
        await task
    except asyncio.CancelledError as error:
        print("other:", type(error).__name__, asyncio.current_task().cancelling())


async def main():
    task = asyncio.create_task(work())
    watcher = asyncio.create_task(other(task))
    await asyncio.sleep(0)
    try:
        async with asyncio.timeout(1) as limit:
            await task
            limit.when()
    except TimeoutError as error:
        print("main:", type(error).__name__)
    await watcher


asyncio.run(main())
