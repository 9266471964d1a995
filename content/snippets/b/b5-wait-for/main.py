import asyncio
import time


async def greet_later(seconds):
    await asyncio.sleep(seconds)
    return "Hello there"


async def greet_within(limit, seconds):
    start = time.monotonic()
    try:
        print(await asyncio.wait_for(greet_later(seconds), limit))
    except TimeoutError:
        print("TimeoutError")
    passed = time.monotonic() - start
    print(f"after {passed:.0f} seconds")


async def main():
    await greet_within(5, 3)
    await greet_within(2, 3)


asyncio.run(main())
