# Rule 26: whoever finishes first.
import asyncio


async def work(name: str, seconds: float):
    await asyncio.sleep(seconds)
    print(name, "is done")
    return name


async def main():
    print(*await asyncio.gather(work("a", 3), work("b", 1), work("c", 2)))


asyncio.run(main())
