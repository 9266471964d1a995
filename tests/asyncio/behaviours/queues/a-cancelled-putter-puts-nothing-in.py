# Rule 38: and leaves no trace among the unfinished items.
import asyncio


async def main():
    queue = asyncio.Queue(1)
    queue.put_nowait("kept")
    task = asyncio.create_task(queue.put("lost"))
    await asyncio.sleep(0)
    print(queue)
    task.cancel()
    await asyncio.wait([task])
    print(queue)
    print(await queue.get())
    queue.task_done()
    await queue.join()
    print(queue)


asyncio.run(main())
