# Rule 33: two tasks that ask again and again alternate.
import asyncio


async def work(name: str, lock: asyncio.Lock):
    for n in range(3):
        async with lock:
            print(name, n)
            await asyncio.sleep(0)


async def main():
    lock = asyncio.Lock()
    await asyncio.gather(work("a", lock), work("b", lock))


asyncio.run(main())
