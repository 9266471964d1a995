# Rule 38: nothing more goes in; what is in can still be taken out.
import asyncio


async def getter(name: str, queue: asyncio.Queue):
    try:
        while True:
            print(name, "got", await queue.get())
            await asyncio.sleep(0)
    except asyncio.QueueShutDown:
        print(name, "ends")


async def main():
    queue: asyncio.Queue = asyncio.Queue()
    for n in range(3):
        queue.put_nowait(f"item {n}")
    queue.shutdown()
    try:
        queue.put_nowait("too late")
    except asyncio.QueueShutDown as error:
        print(type(error).__name__)
    await asyncio.gather(getter("a", queue), getter("b", queue))


asyncio.run(main())
