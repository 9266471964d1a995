# The error of a cancelled main goes to run() with its message; who asks in the clean-up gets a new one without.
import asyncio


async def late(main_task):
    try:
        await asyncio.sleep(1)
    except asyncio.CancelledError:
        try:
            main_task.result()
        except asyncio.CancelledError as error:
            print("late:", error.args)
        raise


async def main():
    task = asyncio.current_task()
    left = asyncio.create_task(late(task))
    await asyncio.sleep(0)
    task.cancel("enough")
    await asyncio.sleep(0)
    print(left)


try:
    asyncio.run(main())
except asyncio.CancelledError as error:
    print("run:", error.args)
