import asyncio
import time


async def worker(seconds, job, fails=False):
    try:
        await asyncio.sleep(seconds)
        if fails:
            raise RuntimeError(f"cannot {job}")
        print(f"{time.strftime('%X')} done: {job}")
    except (RuntimeError, asyncio.CancelledError) as error:
        print(f"{time.strftime('%X')} {job}: {type(error).__name__}")
        raise


async def main():
    try:
        await asyncio.gather(
            worker(1, "order milk", True),
            worker(2, "order bread"),
        )
    except RuntimeError as error:
        print(f"{time.strftime('%X')} main: {error}")
    await asyncio.sleep(3)
    print(f"{time.strftime('%X')} main: home again")


if __name__ == "__main__":
    asyncio.run(main())
