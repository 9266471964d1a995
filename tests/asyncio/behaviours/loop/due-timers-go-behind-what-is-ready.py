# Rule 2: timers that are due are put behind what is ready already.
import asyncio
import time


async def main():
    loop = asyncio.get_running_loop()
    loop.call_later(1, print, "timer")
    loop.call_soon(print, "ready before the pause")
    time.sleep(2)
    loop.call_soon(print, "ready after the pause")
    await asyncio.sleep(0)
    print("main")
    await asyncio.sleep(0)
    print("main again")


asyncio.run(main())
