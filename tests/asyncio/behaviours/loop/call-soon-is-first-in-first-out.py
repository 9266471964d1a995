# Rule 1: callbacks run in the order in which they were scheduled.
import asyncio


async def main():
    loop = asyncio.get_running_loop()
    for n in range(5):
        loop.call_soon(print, "callback", n)
    print("scheduled")
    await asyncio.sleep(0)
    print("main again")


asyncio.run(main())
