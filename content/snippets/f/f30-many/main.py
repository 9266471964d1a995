import asyncio
import time


async def request(n):
    await asyncio.sleep(1)
    return n


async def in_turn():
    for n in range(100):
        await request(n)


async def all_at_once():
    await asyncio.gather(*[request(n) for n in range(100)])


async def ten_at_a_time():
    ten = asyncio.Semaphore(10)

    async def limited(n):
        async with ten:
            return await request(n)

    await asyncio.gather(*[limited(n) for n in range(100)])


async def main():
    for way in (in_turn, all_at_once, ten_at_a_time):
        start = time.monotonic()
        await way()
        seconds = time.monotonic() - start
        print(f"{way.__name__}: {seconds:.0f} s")


if __name__ == "__main__":
    asyncio.run(main())
