# One awaitable is not several.
import asyncio


async def child():
    pass


async def main():
    task = asyncio.create_task(child())
    try:
        asyncio.as_completed(task)
    except TypeError as error:
        print(type(error).__name__, error)
    future = asyncio.get_running_loop().create_future()
    try:
        asyncio.as_completed(future)
    except TypeError as error:
        print(type(error).__name__, error)
    await task


asyncio.run(main())
