import asyncio
from util import delay


async def laps(times):
    total = 0
    for seconds in times:
        total += seconds
    return total


async def main():
    print(f"all laps took {await laps([3, 2, 4])} seconds")


asyncio.run(main())
