import asyncio
import time


def since(start: float) -> str:
    return f"{time.monotonic() - start:.1f} seconds"


async def main() -> None:
    start = time.monotonic()
    tasks = [asyncio.create_task(asyncio.sleep(3)) for _ in range(10)]
    for task in tasks:
        await task
    print(f"ten at once: {since(start)}")

    start = time.monotonic()
    for _ in range(10):
        await asyncio.sleep(3)
    print(f"ten in turn: {since(start)}")


if __name__ == "__main__":
    asyncio.run(main())
