# Rule 38: each gets the place in the order in which it came.
import asyncio


async def putter(item, queue):
    print("putting", item)
    await queue.put(item)
    print("put", item)


async def main():
    queue = asyncio.Queue(1)
    tasks = [asyncio.create_task(putter(item, queue)) for item in ["a", "b", "c"]]
    await asyncio.sleep(1)
    for n in range(3):
        print("got", await queue.get(), queue.qsize())
        await asyncio.sleep(n)
    await asyncio.gather(*tasks)


asyncio.run(main())
