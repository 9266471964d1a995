# Rule 33: first in, first out, one turn after each release.
import asyncio


async def worker(name, lock):
    print(name, "asks")
    async with lock:
        print(name, "has it")
        await asyncio.sleep(0)
        print(name, "leaves")


async def ticker():
    for n in range(1, 9):
        print("turn", n)
        await asyncio.sleep(0)


async def main():
    lock = asyncio.Lock()
    await asyncio.gather(ticker(), worker("a", lock), worker("b", lock), worker("c", lock))


asyncio.run(main())
