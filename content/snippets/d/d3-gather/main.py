import asyncio
import time


async def worker(seconds, job):
    print(f"{time.strftime('%X')} starting to {job}")
    await asyncio.sleep(seconds)
    print(f"{time.strftime('%X')} done: {job}")


async def main():
    await asyncio.gather(
        worker(1, "order milk"),
        worker(2, "order bread"),
    )


if __name__ == "__main__":
    asyncio.run(main())
