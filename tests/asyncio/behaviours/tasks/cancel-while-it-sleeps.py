# Rules 18 and 22: the error appears at the await, and finally may wait.
import asyncio


async def work():
    try:
        print("sleeping")
        await asyncio.sleep(10)
    except asyncio.CancelledError:
        print("cancelled at", asyncio.get_running_loop().time() == 1)
        raise
    finally:
        await asyncio.sleep(2)
        print("cleaned up")


async def main():
    loop = asyncio.get_running_loop()
    task = asyncio.create_task(work())
    await asyncio.sleep(1)
    task.cancel()
    print("asked")
    try:
        await task
    except asyncio.CancelledError:
        print("main knows", loop.time() == 3)


asyncio.run(main())
