import asyncio
import time


async def work(seconds):
    time.sleep(seconds)


async def main():
    loop = asyncio.get_running_loop()
    loop.slow_callback_duration = 0.5
    await asyncio.create_task(work(0.4), name="short")
    await asyncio.create_task(work(0.6), name="long")
    print(f"debug mode: {str(loop.get_debug()).lower()}")


asyncio.run(main(), debug=True)
