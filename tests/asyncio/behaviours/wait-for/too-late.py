# Rule 27: the awaitable is cancelled, its clean-up is waited for, then TimeoutError.
import asyncio


async def work():
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError:
        print("cancelled")
        await asyncio.sleep(2)
        print("cleaned up")
        raise


async def main():
    try:
        await asyncio.wait_for(work(), 1)
    except TimeoutError:
        print(f"TimeoutError at {asyncio.get_running_loop().time():.1f}")
    print(asyncio.current_task().cancelling())


asyncio.run(main())
