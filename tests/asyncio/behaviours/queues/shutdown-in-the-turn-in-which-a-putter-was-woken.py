# Rule 38: there is a place, but the queue takes nothing any more.
import asyncio


async def putter(queue):
    try:
        await queue.put("late")
        print("put")
    except asyncio.QueueShutDown as error:
        print(type(error).__name__)


async def main():
    queue = asyncio.Queue(1)
    queue.put_nowait("first")
    task = asyncio.create_task(putter(queue))
    await asyncio.sleep(0)
    print(queue.get_nowait())
    queue.shutdown()
    await task
    print(queue)


asyncio.run(main())
