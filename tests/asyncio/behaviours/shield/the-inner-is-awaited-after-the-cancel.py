# Who keeps the task can still wait for it.
import asyncio


async def save():
    await asyncio.sleep(3)
    print("saved")
    return "receipt"


async def request():
    task = asyncio.create_task(save())
    try:
        return await asyncio.shield(task)
    except asyncio.CancelledError as error:
        print(type(error).__name__, "but first:")
        print(await task)
        raise


async def main():
    task = asyncio.create_task(request())
    await asyncio.sleep(1)
    task.cancel()
    await asyncio.wait([task])
    print("cancelled" if task.cancelled() else "not cancelled", f"{asyncio.get_running_loop().time():.1f}")


asyncio.run(main())
