# Rule 38: they count as done, so that join goes on.
import asyncio


async def joiner(queue):
    await queue.join()
    print("joined")


async def main():
    queue = asyncio.Queue()
    for n in range(3):
        queue.put_nowait(n)
    task = asyncio.create_task(joiner(queue))
    await asyncio.sleep(0)
    queue.shutdown(True)
    print(queue)
    await asyncio.sleep(0)
    print("one turn later")
    await task
    for attempt in [lambda: queue.get_nowait(), lambda: queue.task_done()]:
        try:
            attempt()
        except Exception as error:
            print(type(error).__name__)


asyncio.run(main())
