# Rule 1: an iteration runs what was ready when it began, and nothing that came later.
import asyncio


async def main():
    loop = asyncio.get_running_loop()

    def first():
        print("first")
        loop.call_soon(print, "scheduled by first")

    def second():
        print("second")
        loop.call_soon(print, "scheduled by second")

    loop.call_soon(first)
    loop.call_soon(second)
    for n in range(3):
        await asyncio.sleep(0)
        print("main, turn", n)


asyncio.run(main())
