import asyncio
import time


async def worker(seconds, job):
    print(f"{time.strftime('%X')} starting to {job}")
    await asyncio.sleep(seconds)
    print(f"{time.strftime('%X')} done: {job}")


async def main():
    task1 = asyncio.create_task(worker(120, "order milk"))
    task2 = asyncio.create_task(worker(60, "order bread"))

    await task1
    print(f"{time.strftime('%X')} main: task 1 is done")
    await task2
    print(f"{time.strftime('%X')} main: task 2 is done")


if __name__ == "__main__":
    asyncio.run(main())
