# A coroutine that a callback drives by hand is no task, and cannot be a parent.
import asyncio


async def parent():
    async with asyncio.TaskGroup() as group:
        print("never printed", group)


def drive():
    try:
        parent().send(None)
    except RuntimeError as error:
        print(type(error).__name__, error)


async def main():
    asyncio.get_running_loop().call_soon(drive)
    await asyncio.sleep(0)


asyncio.run(main())
