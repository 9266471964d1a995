# A result, an error or a cancel that is there already is taken.
import asyncio


async def fail():
    raise ValueError("own")


async def main():
    loop = asyncio.get_running_loop()
    good = asyncio.create_task(asyncio.sleep(0, "value"))
    bad = asyncio.create_task(fail())
    cancelled = loop.create_future()
    cancelled.cancel("before")
    await asyncio.sleep(1)
    for future in [good, bad, cancelled]:
        for timeout in [0, -5]:
            try:
                print(await asyncio.wait_for(future, timeout))
            except BaseException as error:
                print(type(error).__name__, error)


asyncio.run(main())
