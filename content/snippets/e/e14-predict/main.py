import asyncio
import time
from util import delay, timed

measured_delay = timed(delay)


async def block() -> None:
    time.sleep(5)


async def main() -> None:
    await asyncio.gather(measured_delay(1), block())


if __name__ == "__main__":
    asyncio.run(main())
