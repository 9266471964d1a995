# Rule 33: the first who waits binds the lock to the loop.
import asyncio
import re

lock = asyncio.Lock()


async def wait():
    await lock.acquire()
    task = asyncio.create_task(lock.acquire())
    await asyncio.sleep(0)
    lock.release()
    await task
    lock.release()
    print("fine")


async def main():
    try:
        await wait()
    except RuntimeError as error:
        message = re.sub(r"asyncio\.locks\.(\w+) object at 0x\w+", r"\1", str(error))
        print(type(error).__name__, message)


asyncio.run(main())
asyncio.run(main())
