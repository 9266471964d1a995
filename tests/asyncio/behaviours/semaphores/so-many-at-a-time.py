# Rule 34: the others follow in the order in which they asked.
import asyncio


async def worker(n, semaphore):
    async with semaphore:
        print("in", n, int(asyncio.get_running_loop().time()))
        await asyncio.sleep(n)
        print("out", n, int(asyncio.get_running_loop().time()))


async def main():
    semaphore = asyncio.Semaphore(2)
    await asyncio.gather(*[worker(n, semaphore) for n in [3, 1, 2, 1]])
    print(int(semaphore.locked()))


asyncio.run(main())
