# Rule 33: CPython's message.
import asyncio


async def main():
    lock = asyncio.Lock()
    for n in range(2):
        try:
            if n == 1:
                await lock.acquire()
            lock.release()
            lock.release()
        except RuntimeError as error:
            print(type(error).__name__, error)
    condition = asyncio.Condition()
    try:
        condition.release()
    except RuntimeError as error:
        print(type(error).__name__, error)


asyncio.run(main())
