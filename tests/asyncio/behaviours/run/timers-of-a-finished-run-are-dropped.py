# When the loop is closed, its callbacks and timers are forgotten.
import asyncio


async def main():
    loop = asyncio.get_running_loop()
    loop.call_later(10, print, "never")
    loop.call_soon(print, "soon")
    print("main ends")


asyncio.run(main())
print("end")
