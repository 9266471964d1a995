# Rule 18: a task that awaits another task hands the cancel to it.
import asyncio


async def child():
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError:
        print("child")
        raise


async def parent(task: asyncio.Task[None]):
    try:
        await task
    except asyncio.CancelledError:
        print("parent")
        raise


async def main():
    inner = asyncio.create_task(child())
    outer = asyncio.create_task(parent(inner))
    await asyncio.sleep(1)
    outer.cancel()
    await asyncio.sleep(0)
    print("after one turn:", int(inner.done()), int(outer.done()))
    await asyncio.sleep(0)
    print("after two turns:", int(inner.done()), int(outer.done()))
    await asyncio.sleep(0)
    print(int(inner.cancelled()), int(outer.cancelled()), inner.cancelling(), outer.cancelling())


asyncio.run(main())
