# Rule 38: with nothing unfinished, join does not wait.
import asyncio


async def main():
    queue: asyncio.Queue = asyncio.Queue()
    asyncio.get_running_loop().call_soon(print, "somebody else")
    await queue.join()
    print("joined")
    await asyncio.sleep(0)


asyncio.run(main())
