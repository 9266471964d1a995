import asyncio
import time


async def say_after(seconds, words):
    await asyncio.sleep(seconds)
    print(words)


async def main():
    start = time.monotonic()
    await say_after(1, "first")
    await asyncio.gather(say_after(2, "second"), say_after(1, "third"))
    await say_after(1, "fourth")
    seconds = time.monotonic() - start
    print(f"{seconds:.0f} seconds")


asyncio.run(main())
