import asyncio

from limiter import Limiter


async def main():
    loop = asyncio.get_running_loop()
    start = loop.time()
    limiter = Limiter(2, 10)
    await asyncio.sleep(100)
    for visitor in range(1, 5):
        await limiter.acquire()
        print(f"visitor {visitor} at second {loop.time() - start:g}")


if __name__ == "__main__":
    asyncio.run(main())
