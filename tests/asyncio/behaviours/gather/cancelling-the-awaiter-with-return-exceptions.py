# Rule 26: with returnExceptions the cancel is raised when all children have ended.
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
        await asyncio.gather(work("slow", 3), work("quick", 1), return_exceptions=True)
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


asyncio.run(main())
