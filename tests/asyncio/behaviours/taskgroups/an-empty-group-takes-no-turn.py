# "Combinators": nothing to wait for.
import asyncio


async def main():
    asyncio.get_running_loop().call_soon(print, "somebody else")
    async with asyncio.TaskGroup():
        print("body")
    print("after")
    await asyncio.sleep(0)


asyncio.run(main())
