# A coroutine that a callback drives by hand has no task that could be cancelled.
import asyncio


async def limited():
    async with asyncio.timeout(1) as limit:
        print("never printed", limit.when())


def drive():
    try:
        limited().send(None)
    except RuntimeError as error:
        print(type(error).__name__, error)


async def main():
    asyncio.get_running_loop().call_soon(drive)
    await asyncio.sleep(0)


asyncio.run(main())
