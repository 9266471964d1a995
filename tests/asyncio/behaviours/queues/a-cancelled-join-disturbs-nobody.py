# Rule 38: the other one still joins.
import asyncio


async def joiner(name, queue):
    try:
        await queue.join()
        print(name, "joined")
    except BaseException as error:
        print(name, type(error).__name__)


async def main():
    queue = asyncio.Queue()
    queue.put_nowait(1)
    tasks = [asyncio.create_task(joiner(name, queue)) for name in ["a", "b", "c"]]
    await asyncio.sleep(0)
    tasks[0].cancel()
    queue.task_done()
    tasks[1].cancel()
    await asyncio.gather(*tasks)


asyncio.run(main())
