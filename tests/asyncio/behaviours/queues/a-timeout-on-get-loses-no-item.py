# Rules 27 and 38: who gave up is not served any more.
import asyncio


async def main():
    queue = asyncio.Queue()
    for patience in [1, 1]:
        try:
            await asyncio.wait_for(queue.get(), patience)
        except TimeoutError as error:
            print(type(error).__name__, queue)
    queue.put_nowait("item")
    print(await asyncio.wait_for(queue.get(), 1), int(asyncio.get_running_loop().time()))


asyncio.run(main())
