# Rule 31: with a cancel of somebody else pending, the time-out does not hide it.
import asyncio


async def work():
    try:
        async with asyncio.timeout(1):
            try:
                await asyncio.sleep(10)
            finally:
                await asyncio.sleep(5)
    except TimeoutError:
        print("TimeoutError")
    except asyncio.CancelledError as error:
        print("cancelled:", error)
        raise


async def main():
    task = asyncio.create_task(work())
    await asyncio.sleep(3)
    task.cancel("outside")
    try:
        await task
    except asyncio.CancelledError:
        print(task.cancelling())


asyncio.run(main())
