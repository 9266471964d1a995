import asyncio
import time

from pool import pool


async def deliver(minutes):
    await asyncio.sleep(60 * minutes)
    print(f"{time.strftime('%X')} delivered, {minutes} min")
    return minutes


async def main():
    ways = [5, 1, 2, 4, 1, 1, 3]
    times = await pool(3, ways, deliver)
    print(f"results: {' '.join(map(str, times))}")


if __name__ == "__main__":
    asyncio.run(main())
