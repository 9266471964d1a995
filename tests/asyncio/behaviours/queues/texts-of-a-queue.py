# Rule 38: what a queue reads like.
import asyncio


async def main():
    queue = asyncio.Queue(2)
    print(queue)
    getters = [asyncio.create_task(queue.get()) for _ in range(2)]
    await asyncio.sleep(0)
    print(queue)
    queue.put_nowait("it's")
    queue.put_nowait(1.5)
    print(queue)
    await asyncio.gather(*getters)
    print(queue)
    putters = [asyncio.create_task(queue.put([item])) for item in ["a", "b", "c"]]
    await asyncio.sleep(0)
    print(queue)
    queue.shutdown()
    print(queue)
    await asyncio.wait(putters)
    putters[2].exception()
    print(asyncio.LifoQueue(), asyncio.PriorityQueue(3))


asyncio.run(main())
