import asyncio
import time
from util import delay


async def main() -> None:
    start = time.monotonic()
    for _ in range(3):
        await asyncio.create_task(delay(3))
    seconds = time.monotonic() - start
    print(f"three delays: {seconds:.1f} seconds")


if __name__ == "__main__":
    asyncio.run(main())
