# Rule 31: a cancel that was not its own stays a cancel.
import asyncio


async def work():
    try:
        async with asyncio.timeout(5):
            await asyncio.sleep(10)
    except TimeoutError:
        print("never")


async def main():
    task = asyncio.create_task(work())
    await asyncio.sleep(1)
    task.cancel("outside")
    try:
        await task
    except asyncio.CancelledError as error:
        print("cancelled:", error)


asyncio.run(main())
