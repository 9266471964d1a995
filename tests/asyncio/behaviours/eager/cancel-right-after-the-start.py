# Rule 18: an eager task that waits can be cancelled at once, inside its body.
import asyncio


async def work():
    try:
        print("begins")
        await asyncio.sleep(10)
    except asyncio.CancelledError:
        print("cancelled inside")
        raise


async def main():
    task = asyncio.create_task(work(), eager_start=True)
    task.cancel()
    try:
        await task
    except asyncio.CancelledError:
        print(int(task.cancelled()))


asyncio.run(main())
