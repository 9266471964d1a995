# Rule 38: there is nothing to wake the next one for.
import asyncio


async def getter(name, queue):
    try:
        print(name, await queue.get())
    except BaseException as error:
        print(name, type(error).__name__)
        raise


async def main():
    queue = asyncio.Queue()
    tasks = [asyncio.create_task(getter(name, queue)) for name in ["a", "b"]]
    await asyncio.sleep(0)
    queue.put_nowait("first")
    tasks[0].cancel()
    print("main", queue.get_nowait())
    await asyncio.sleep(1)
    print(queue)
    queue.put_nowait("second")
    await asyncio.wait(tasks)


asyncio.run(main())
