import asyncio
import time


async def reverse(numbers):
    await asyncio.sleep(max(numbers))
    return numbers[::-1]


async def main():
    short = asyncio.create_task(reverse([3, 2, 1]))
    long = asyncio.create_task(reverse([10, 5, 0]))
    print(f"Start: {time.strftime('%X')}")
    both = await asyncio.gather(short, long)
    print(f"End: {time.strftime('%X')}")
    print(f"Both done: {short.done() and long.done()}")
    return both


both = asyncio.run(main())
print(both)
