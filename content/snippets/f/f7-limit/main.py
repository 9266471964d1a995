import asyncio
import time


def log(text):
    print(f"{time.strftime('%X')} {text}")


async def wash(car, seconds, places):
    async with places:
        log(f"{car} drives in")
        await asyncio.sleep(seconds)
        log(f"{car} is clean")


async def main():
    places = asyncio.Semaphore(2)
    await asyncio.gather(
        wash("red", 3, places),
        wash("blue", 1, places),
        wash("green", 1, places),
        wash("white", 2, places),
    )


if __name__ == "__main__":
    asyncio.run(main())
