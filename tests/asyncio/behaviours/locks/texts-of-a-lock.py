# Rule 33: what a lock reads like, but for the address.
import asyncio
import re


def text(lock):
    return re.sub(r"asyncio\.locks\.(\w+) object at 0x\w+", r"\1", repr(lock))


async def main():
    lock = asyncio.Lock()
    print(text(lock))
    await lock.acquire()
    print(text(lock))
    tasks = [asyncio.create_task(lock.acquire()) for _ in range(2)]
    await asyncio.sleep(0)
    print(text(lock))
    lock.release()
    print(text(lock))
    await asyncio.sleep(0)
    print(text(lock))
    tasks[1].cancel()
    print(text(lock))
    await asyncio.sleep(0)
    print(text(lock))


asyncio.run(main())
