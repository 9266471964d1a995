import asyncio
import time
from util import delay


async def main() -> None:
    start = time.monotonic()
    nap = asyncio.create_task(delay(2))
    await asyncio.sleep(5)
    print(f"nap is {'done' if nap.done() else 'not done'}")
    result = await nap
    seconds = time.monotonic() - start
    print(f"{result} came after {seconds:.1f} seconds")


if __name__ == "__main__":
    asyncio.run(main())
