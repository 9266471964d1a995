# Awaiting a cancelled task from a task that goes on: the CancelledError is an ordinary error there.
import asyncio


async def work():
    await asyncio.sleep(10)


async def main():
    task = asyncio.create_task(work())
    await asyncio.sleep(1)
    task.cancel()
    for n in range(2):
        try:
            await task
        except asyncio.CancelledError:
            print("caught", n, asyncio.current_task().cancelling())
    await asyncio.sleep(1)
    print("main goes on")


asyncio.run(main())
