import asyncio


async def main() -> None:
    loop = asyncio.get_running_loop()

    def one() -> None:
        print("one")
        loop.call_soon(print, "two")

    loop.call_soon(one)
    loop.call_soon(print, "three")
    loop.call_later(0, print, "four")
    print("five")
    await asyncio.sleep(1)


if __name__ == "__main__":
    asyncio.run(main())
