# Rule 33: is a RuntimeError.
import asyncio


async def main():
    lock = asyncio.Lock()
    try:
        lock.release()
    except RuntimeError as error:
        print(error)


asyncio.run(main())
