import asyncio
import time


async def worker(seconds, job):
    await asyncio.sleep(seconds)
    print(f"{time.strftime('%X')} done: {job}")


async def main():
    await worker(1, "make a list")
    await asyncio.gather(
        worker(3, "order fish"),
        worker(1, "order milk"),
        worker(2, "order bread"),
    )
    await worker(1, "go home")


if __name__ == "__main__":
    asyncio.run(main())
