import asyncio
import time


async def worker(seconds, job):
    await asyncio.sleep(seconds)
    raise RuntimeError(f"cannot {job}")


async def shop():
    async with asyncio.TaskGroup() as group:
        group.create_task(worker(1, "order milk"))
        try:
            await asyncio.sleep(5)
            print(f"{time.strftime('%X')} body: wrote the list")
        except asyncio.CancelledError as error:
            print(f"{time.strftime('%X')} body: {type(error).__name__}")
            raise


async def main():
    try:
        await shop()
    except ExceptionGroup as error:
        print(f"{time.strftime('%X')} main: {type(error).__name__}")


if __name__ == "__main__":
    asyncio.run(main())
