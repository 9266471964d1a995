# Rule 26: the gathering still raises CancelledError once it was cancelled.
import asyncio


async def stubborn():
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError:
        print("swallowed")
    return "result"


async def parent():
    try:
        print(*await asyncio.gather(stubborn(), stubborn()))
    except asyncio.CancelledError:
        print("parent cancelled")
        raise


async def main():
    task = asyncio.create_task(parent())
    await asyncio.sleep(1)
    task.cancel()
    try:
        await task
    except asyncio.CancelledError:
        print(int(task.cancelled()))


asyncio.run(main())
