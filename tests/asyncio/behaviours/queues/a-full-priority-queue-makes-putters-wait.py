# Rule 38: what comes out next is decided when a getter takes it.
import asyncio


async def putter(item, queue):
    await queue.put(item)
    print("put", item, queue)


async def main():
    queue = asyncio.PriorityQueue(2)
    tasks = [asyncio.create_task(putter(item, queue)) for item in [5, 3, 4, 1]]
    await asyncio.sleep(0)
    for n in range(4):
        print("got", await queue.get())
        await asyncio.sleep(0)
    await asyncio.gather(*tasks)


asyncio.run(main())
