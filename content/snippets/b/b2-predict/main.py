import asyncio
import time


async def greet_later(seconds):
    await asyncio.sleep(seconds)
    return "Hello!"


async def main():
    start = time.monotonic()
    plan = greet_later(3)
    await asyncio.sleep(2)
    print(await plan)
    seconds = time.monotonic() - start
    print(f"{seconds:.0f} seconds")


asyncio.run(main())
