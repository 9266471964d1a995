# Rule 33: and the one who waits gets it.
import asyncio


async def breaks(lock):
    async with lock:
        await asyncio.sleep(1)
        raise ValueError("boom")


async def waits(lock):
    async with lock:
        return "got it"


async def main():
    lock = asyncio.Lock()
    results = await asyncio.gather(breaks(lock), waits(lock), return_exceptions=True)
    for result in results:
        print(result)
    print(int(lock.locked()))


asyncio.run(main())
