# Rule 38: the cancel wins over the error.
import asyncio


async def getter(name, queue):
    try:
        await queue.get()
    except BaseException as error:
        print(name, type(error).__name__)


async def main():
    queue = asyncio.Queue()
    a = asyncio.create_task(getter("a", queue))
    b = asyncio.create_task(getter("b", queue))
    c = asyncio.create_task(getter("c", queue))
    await asyncio.sleep(0)
    a.cancel()
    queue.shutdown()
    b.cancel()
    await asyncio.gather(a, b, c)


asyncio.run(main())
