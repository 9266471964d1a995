# Rule 2: a deadline that has passed is due at once, which means: in the next iteration.
import asyncio


async def main():
    loop = asyncio.get_running_loop()
    await asyncio.sleep(5)
    loop.call_at(1, print, "deadline 1")
    loop.call_later(-3, print, "delay -3")
    loop.call_later(0, print, "delay 0")
    loop.call_soon(print, "soon")
    await asyncio.sleep(0)
    print("main")


asyncio.run(main())
