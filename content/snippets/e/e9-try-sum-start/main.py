import asyncio
import time


async def nap(seconds: float) -> float:
    await asyncio.sleep(seconds)
    return seconds


async def main() -> None:
    start = time.monotonic()
    total = 0
    for seconds in range(1, 11):
        total += await nap(seconds)
    print(f"slept for {total} seconds")
    seconds = time.monotonic() - start
    print(f"waited for {seconds:.1f} seconds")


if __name__ == "__main__":
    asyncio.run(main())
