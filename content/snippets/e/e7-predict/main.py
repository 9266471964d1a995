import asyncio
import time
from util import delay


async def both() -> None:
    await delay(2)
    await delay(1)


async def main() -> None:
    start = time.monotonic()
    await both()
    await delay(3)
    seconds = time.monotonic() - start
    print(f"all done after {seconds:.1f} second(s)")


if __name__ == "__main__":
    asyncio.run(main())
