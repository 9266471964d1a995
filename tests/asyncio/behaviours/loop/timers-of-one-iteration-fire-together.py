# Rule 2: timers that fell due while the program was blocked fire in one iteration, by deadline.
import asyncio
import time


async def main():
    loop = asyncio.get_running_loop()

    def timer(n: int):
        print("timer", n)
        loop.call_soon(print, "after timer", n)

    for n in [3, 1, 2]:
        loop.call_later(n, timer, n)
    time.sleep(10)
    await asyncio.sleep(0)
    print("main")
    await asyncio.sleep(0)
    print("main")
    await asyncio.sleep(0)


asyncio.run(main())
