# Rule 18: an eager task that cancels itself in its first step.
import asyncio


async def work():
    asyncio.current_task().cancel()
    print("still running")
    await asyncio.sleep(0)
    print("never")


async def main():
    task = asyncio.create_task(work(), eager_start=True)
    print("made", int(task.done()), task.cancelling())
    try:
        await task
    except asyncio.CancelledError:
        print("cancelled")


asyncio.run(main())
