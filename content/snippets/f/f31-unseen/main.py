import asyncio


async def fail():
    raise ValueError("no paper")


def shout():
    raise ValueError("no voice")


async def main():
    loop = asyncio.get_running_loop()
    loop.call_soon(shout)
    printer = asyncio.create_task(fail(), name="printer")
    future = loop.create_future()
    future.set_exception(ValueError("no ink"))
    await asyncio.sleep(1)
    print("main: all is well")


if __name__ == "__main__":
    asyncio.run(main())
