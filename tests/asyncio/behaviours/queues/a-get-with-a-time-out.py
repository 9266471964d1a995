# Rules 27 and 38: giving up on a get loses no item.
import asyncio


async def main():
    queue: asyncio.Queue = asyncio.Queue()
    try:
        await asyncio.wait_for(queue.get(), 1)
    except TimeoutError:
        print("nothing yet")
    queue.put_nowait("item")
    print(await asyncio.wait_for(queue.get(), 1))


asyncio.run(main())
