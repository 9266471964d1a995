# The timeout has struck, the body still cleans up, and then somebody cancels the task.
import asyncio


async def limited():
    try:
        async with asyncio.timeout(1) as limit:
            try:
                await asyncio.sleep(10)
            finally:
                print("cleaning up", "expired" if limit.expired() else "not expired")
                await asyncio.sleep(2)
                print("never printed")
    except BaseException as error:
        print(type(error).__name__, asyncio.current_task().cancelling())
        raise


async def main():
    task = asyncio.create_task(limited())
    await asyncio.sleep(2)
    task.cancel()
    await asyncio.wait([task])
    print("cancelled" if task.cancelled() else "not cancelled")


asyncio.run(main())
