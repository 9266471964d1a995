# Rules 1 and 4: a callback of this iteration can still be cancelled by one that runs before it.
import asyncio


async def main():
    loop = asyncio.get_running_loop()
    handles = []

    def first():
        print("first cancels second")
        second.cancel()

    loop.call_soon(first)
    second = loop.call_soon(print, "second")
    loop.call_soon(print, "third")
    await asyncio.sleep(0)
    print("main")


asyncio.run(main())
