# Rule 38: taking what is there takes no turn.
import asyncio


async def other():
    print("other")


async def main():
    queue = asyncio.Queue()
    task = asyncio.create_task(other())
    for item in ["a", "b", "c"]:
        await queue.put(item)
    print(queue.qsize(), int(queue.empty()), int(queue.full()), queue.maxsize)
    print(await queue.get(), await queue.get(), queue.get_nowait())
    print(queue.qsize(), int(queue.empty()))
    await task


asyncio.run(main())
