# Rule 18: before the first step, or when the task is ready, the later message wins.
import asyncio


async def work():
    print("never")


async def awake():
    await asyncio.sleep(0)
    print("never")


async def main():
    task = asyncio.create_task(work())
    task.cancel("first")
    task.cancel("second")
    try:
        await task
    except asyncio.CancelledError as error:
        print(error)
    ready = asyncio.create_task(awake())
    await asyncio.sleep(0)
    ready.cancel("third")
    ready.cancel("fourth")
    try:
        await ready
    except asyncio.CancelledError as error:
        print(error)


asyncio.run(main())
