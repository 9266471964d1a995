import asyncio
import time
from util import delay


async def main() -> None:
    start = time.monotonic()
    first = asyncio.create_task(delay(3))
    second = asyncio.create_task(delay(3))
    third = asyncio.create_task(delay(3))

    await first
    await second
    await third
    seconds = time.monotonic() - start
    print(f"three delays: {seconds:.1f} seconds")


if __name__ == "__main__":
    asyncio.run(main())
