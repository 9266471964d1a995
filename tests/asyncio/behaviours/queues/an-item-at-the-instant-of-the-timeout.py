# Rules 27 and 38: the getter fails, and the item stays for the next one.
import asyncio


async def getter(name, queue, patience):
    try:
        print(name, await asyncio.wait_for(queue.get(), patience))
    except TimeoutError as error:
        print(name, type(error).__name__)


async def main():
    for put_first in [True, False]:
        queue = asyncio.Queue()
        loop = asyncio.get_running_loop()
        if put_first:
            loop.call_later(1, lambda: queue.put_nowait("item"))
        tasks = [asyncio.create_task(coro) for coro in [getter("a", queue, 1), getter("b", queue, 2)]]
        await asyncio.sleep(0)
        if not put_first:
            loop.call_later(1, lambda: queue.put_nowait("item"))
        await asyncio.gather(*tasks)


asyncio.run(main())
