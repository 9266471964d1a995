# Rule 38: the free place is for whoever waits behind it.
import asyncio


async def putter(item, queue):
    try:
        await queue.put(item)
        print("put", item)
    except BaseException as error:
        print(item, type(error).__name__)
        raise


async def main():
    queue = asyncio.Queue(1)
    queue.put_nowait("first")
    tasks = [asyncio.create_task(putter(item, queue)) for item in ["a", "b", "c"]]
    await asyncio.sleep(0)
    print("got", queue.get_nowait())
    tasks[0].cancel()
    await asyncio.sleep(1)
    print(queue)
    tasks[2].cancel()
    print("got", await queue.get())
    await asyncio.wait(tasks)
    print(queue)


asyncio.run(main())
