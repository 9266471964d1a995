# Rule 38: the item is still there for it.
import asyncio


async def getter(name, queue):
    try:
        print(name, await queue.get())
    except BaseException as error:
        print(name, type(error).__name__)
        raise


async def ticker():
    for n in range(1, 5):
        print("turn", n)
        await asyncio.sleep(0)


async def main():
    queue = asyncio.Queue()
    tasks = [asyncio.create_task(getter(name, queue)) for name in ["a", "b"]]
    await asyncio.sleep(0)
    tasks.append(asyncio.create_task(ticker()))
    queue.put_nowait("item")
    tasks[0].cancel()
    await asyncio.wait(tasks)
    print(queue.qsize())


asyncio.run(main())
