# Rule 38: first in order, then at once.
import asyncio


async def getter(name, queue):
    try:
        while True:
            print(name, await queue.get())
            await asyncio.sleep(1)
    except asyncio.QueueShutDown as error:
        print(name, type(error).__name__, int(asyncio.get_running_loop().time()))


async def main():
    queue = asyncio.Queue()
    for n in range(9):
        queue.put_nowait(n)
    tasks = [asyncio.create_task(getter(name, queue)) for name in ["a", "b"]]
    await asyncio.sleep(0.5)
    queue.shutdown()
    await asyncio.sleep(1)
    queue.shutdown(True)
    print(queue)
    await asyncio.gather(*tasks)


asyncio.run(main())
