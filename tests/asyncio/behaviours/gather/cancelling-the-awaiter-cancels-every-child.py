# Rule 26: each child may clean up; plain gather raises at the first one that is cancelled.
import asyncio


async def work(name: str, cleanup: float):
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError:
        await asyncio.sleep(cleanup)
        print(name, "cleaned up")
        raise


async def parent():
    try:
        await asyncio.gather(work("slow", 3), work("quick", 1))
    except asyncio.CancelledError:
        print(f"parent at {asyncio.get_running_loop().time():.1f}")
        raise


async def main():
    task = asyncio.create_task(parent())
    await asyncio.sleep(1)
    task.cancel()
    try:
        await task
    except asyncio.CancelledError:
        print("main")
    await asyncio.sleep(5)


asyncio.run(main())
