import asyncio
import time


async def message():
    await asyncio.sleep(1)
    return "Hello World!"


async def main():
    start = time.monotonic()
    text = await message()
    print(text)
    seconds = time.monotonic() - start
    print(f"after {seconds:.1f} second(s)")


asyncio.run(main())
