import asyncio
import time


async def worker(seconds, job):
    print(f"{time.strftime('%X')} starting to {job}")
    await asyncio.sleep(seconds)
    print(f"{time.strftime('%X')} done: {job}")


async def main():
    async with asyncio.TaskGroup() as group:
        group.create_task(worker(1, "order milk"))
        group.create_task(worker(2, "order bread"))
        print(f"{time.strftime('%X')} main: both are scheduled")
    print(f"{time.strftime('%X')} main: both are done")


if __name__ == "__main__":
    asyncio.run(main())
