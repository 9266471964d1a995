import asyncio
import time


async def work(seconds: float) -> None:
    time.sleep(seconds)


async def main() -> None:
    loop = asyncio.get_running_loop()
    loop.slow_callback_duration = 0.5
    await asyncio.create_task(work(0.4), name="short")
    await asyncio.create_task(work(0.6), name="long")
    print(f"debug mode: {loop.get_debug()}")


if __name__ == "__main__":
    asyncio.run(main(), debug=True)
