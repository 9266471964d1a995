import asyncio
import time


async def message():
    await asyncio.sleep(1)
    return "Hello World!"


async def main():
    start = time.monotonic()
    text = message()  # a word is missing here
    print("a coroutine" if asyncio.iscoroutine(text) else "a text")
    seconds = time.monotonic() - start
    print(f"after {seconds:.1f} second(s)")


asyncio.run(main())
