# Lessons 3: a coroutine that never waits runs in place, however deep.
import asyncio


async def deep(n: int):
    if n == 0:
        return "bottom"
    return await deep(n - 1)


async def main():
    asyncio.get_running_loop().call_soon(print, "somebody else")
    print(await deep(50))
    print("still no turn given away")
    await asyncio.sleep(0)


asyncio.run(main())
