# One coroutine spoils the whole call, and is reported as never awaited.
import asyncio


async def child():
    print("child")


async def main():
    task = asyncio.create_task(child())
    await task
    try:
        await asyncio.wait([task, child()])
    except TypeError as error:
        print(type(error).__name__, error)


asyncio.run(main())
