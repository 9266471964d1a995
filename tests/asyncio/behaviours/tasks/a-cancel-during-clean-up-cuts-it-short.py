# Rule 22: clean-up that waits can itself be cancelled.
import asyncio


async def work():
    try:
        await asyncio.sleep(100)
    finally:
        try:
            await asyncio.sleep(5)
            print("never")
        finally:
            print("cut short at", int(asyncio.get_running_loop().time()))


async def main():
    task = asyncio.create_task(work())
    await asyncio.sleep(1)
    task.cancel()
    await asyncio.sleep(1)
    task.cancel()
    try:
        await task
    except asyncio.CancelledError:
        print(int(task.cancelled()), task.cancelling())


asyncio.run(main())
