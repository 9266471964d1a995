# A timeout that is entered after a cancel still knows its own cancel from that one.
import asyncio


async def work():
    try:
        await asyncio.sleep(10)
    finally:
        print("cancelling", asyncio.current_task().cancelling())
        try:
            async with asyncio.timeout(1) as limit:
                await asyncio.sleep(10)
                print("never printed", limit.when())
        except TimeoutError as error:
            print("cleanup:", type(error).__name__)
        print("cancelling", asyncio.current_task().cancelling())


async def main():
    task = asyncio.create_task(work())
    await asyncio.sleep(1)
    task.cancel()
    await asyncio.wait([task])
    print("cancelled" if task.cancelled() else "not cancelled")


asyncio.run(main())
