# The one that starts an eager task can be cancelled by it, and notices at its next await.
import asyncio


async def work(maker: asyncio.Task[None]):
    maker.cancel("by the child")
    print("child ends")


async def maker():
    asyncio.create_task(work(asyncio.current_task()), eager_start=True)
    print("maker goes on")
    try:
        await asyncio.sleep(1)
        print("never")
    except asyncio.CancelledError as error:
        print("cancelled:", error)
        raise


async def main():
    task = asyncio.create_task(maker())
    try:
        await task
    except asyncio.CancelledError:
        print(int(task.cancelled()))


asyncio.run(main())
