# Rule 10: a task that is done gives its result at once.
import asyncio


async def work():
    return 1


async def main():
    task = asyncio.create_task(work())
    await asyncio.sleep(1)
    asyncio.get_running_loop().call_soon(print, "somebody else")
    print(await task)
    await asyncio.sleep(0)


asyncio.run(main())
