import asyncio
import time


async def nap(seconds: float) -> float:
    await asyncio.sleep(seconds)
    return seconds


async def main() -> None:
    start = time.monotonic()
    naps = [asyncio.create_task(nap(seconds)) for seconds in range(1, 11)]
    total = 0
    for task in naps:
        total += await task
    print(f"slept for {total} seconds")
    seconds = time.monotonic() - start
    print(f"waited for {seconds:.1f} seconds")


if __name__ == "__main__":
    asyncio.run(main())
