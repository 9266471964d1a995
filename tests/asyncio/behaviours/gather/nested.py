# Gatherings can be gathered.
import asyncio


async def work(name: str, seconds: float):
    await asyncio.sleep(seconds)
    print(name)
    return name


async def main():
    inner = asyncio.gather(work("a", 2), work("b", 1))
    results = await asyncio.gather(inner, work("c", 3))
    print(results[0][1], results[1])


asyncio.run(main())
