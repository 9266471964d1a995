# Rule 38: those who wait for an item that will never come are told.
import asyncio


async def getter(name: str, queue: asyncio.Queue):
    try:
        print(name, "got", await queue.get())
    except asyncio.QueueShutDown:
        print(name, "shut down")


async def main():
    queue: asyncio.Queue = asyncio.Queue()
    tasks = [asyncio.create_task(getter(name, queue)) for name in ["a", "b"]]
    await asyncio.sleep(1)
    queue.shutdown()
    print("shut down")
    await asyncio.wait(tasks)


asyncio.run(main())
