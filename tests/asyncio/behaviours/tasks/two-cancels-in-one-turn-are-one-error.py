# Rule 18: while the first is on its way, a second changes the count only.
import asyncio


async def stubborn():
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError as error:
        print("cancelled:", error)
    await asyncio.sleep(1)
    return "finished"


async def main():
    task = asyncio.create_task(stubborn())
    await asyncio.sleep(1)
    print(int(task.cancel("first")), int(task.cancel("second")), task.cancelling())
    print(await task)


asyncio.run(main())
