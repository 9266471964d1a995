# Rule 31: the cancel comes at the first await that gives up the turn.
import asyncio


async def main():
    try:
        async with asyncio.timeout(0):
            print("still running")
            await asyncio.sleep(0)
            print("never")
    except TimeoutError:
        print("TimeoutError")
    try:
        async with asyncio.timeout_at(-1):
            print("still running")
            await asyncio.sleep(1)
    except TimeoutError:
        print("TimeoutError")
    async with asyncio.timeout(0):
        print("a body without await is not stopped")


asyncio.run(main())
