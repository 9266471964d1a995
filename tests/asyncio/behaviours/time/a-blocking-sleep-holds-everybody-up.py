# `time.sleep` blocks the loop; the timers that came due meanwhile fire afterwards, in their order.
import asyncio
import time


async def ticker(name, delay):
    await asyncio.sleep(delay)
    print(name, "at", time.perf_counter())


async def main():
    tasks = [asyncio.create_task(coro) for coro in [ticker("two", 2.5), ticker("one", 1.5), ticker("nine", 9.5)]]
    await asyncio.sleep(0)
    print("blocking at", time.monotonic() + 0.5)
    time.sleep(4.25)
    print("free at", time.monotonic(), asyncio.get_running_loop().time())
    await asyncio.gather(*tasks)


asyncio.run(main())
