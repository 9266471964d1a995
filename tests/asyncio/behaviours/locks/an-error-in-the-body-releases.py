# Rule 33: leaving the block by an error gives the lock back.
import asyncio


async def main():
    lock = asyncio.Lock()
    try:
        async with lock:
            raise ValueError("boom")
    except ValueError as error:
        print(error, int(lock.locked()))


asyncio.run(main())
