import asyncio
import time


def log(text):
    print(f"{time.strftime('%X')} {text}")


async def hike(who, seconds, hut):
    for stage in [1, 2]:
        await asyncio.sleep(seconds)
        log(f"{who} reaches hut {stage}")
        await hut.wait()
    log(f"{who} is on the top")


async def main():
    hut = asyncio.Barrier(3)
    await asyncio.gather(
        hike("Ana", 1, hut),
        hike("Ben", 2, hut),
        hike("Cleo", 3, hut),
    )


if __name__ == "__main__":
    asyncio.run(main())
