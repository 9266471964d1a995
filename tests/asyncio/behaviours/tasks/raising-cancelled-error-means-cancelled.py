# Rule 20: whoever raised it.
import asyncio


async def work():
    raise asyncio.CancelledError("by hand")


async def main():
    task = asyncio.create_task(work())
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    print(int(task.done()), int(task.cancelled()), task.cancelling())
    try:
        task.exception()
    except asyncio.CancelledError as error:
        print("exception():", error)


asyncio.run(main())
