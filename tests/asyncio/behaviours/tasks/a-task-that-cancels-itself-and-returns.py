# Rule 20: cancelled in its last step, the task ends cancelled although it returned.
import asyncio


async def work():
    asyncio.current_task().cancel("too late")
    return "result"


async def main():
    task = asyncio.create_task(work())
    try:
        print(await task)
    except asyncio.CancelledError as error:
        print("cancelled:", error)
    print(int(task.cancelled()))


asyncio.run(main())
