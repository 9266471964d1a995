# Rule 38: the one who waits longest gets the first item.
import asyncio


async def getter(name: str, queue: asyncio.Queue):
    print(name, "got", await queue.get())


async def main():
    queue: asyncio.Queue = asyncio.Queue()
    tasks = [asyncio.create_task(getter(name, queue)) for name in ["a", "b", "c"]]
    await asyncio.sleep(1)
    for word in ["one", "two", "three"]:
        queue.put_nowait(word)
    await asyncio.wait(tasks)


asyncio.run(main())
