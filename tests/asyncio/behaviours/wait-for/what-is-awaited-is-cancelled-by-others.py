# A cancel that is not the timeout's own comes out as CancelledError, and does not cancel the waiter.
import asyncio


async def work():
    await asyncio.sleep(9)


async def main():
    task = asyncio.create_task(work())
    asyncio.get_running_loop().call_later(1, lambda: task.cancel("others"))
    try:
        await asyncio.wait_for(task, 5)
    except asyncio.CancelledError as error:
        print(type(error).__name__, error, asyncio.current_task().cancelling())
    await asyncio.sleep(1)
    print("goes on")


asyncio.run(main())
