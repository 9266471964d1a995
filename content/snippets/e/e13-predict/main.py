import asyncio


async def main():
    loop = asyncio.get_running_loop()

    def one():
        print("one")
        loop.call_soon(print, "two")

    loop.call_soon(one)
    loop.call_soon(print, "three")
    loop.call_later(0, print, "four")
    print("five")
    await asyncio.sleep(1)


asyncio.run(main())
