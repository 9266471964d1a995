import asyncio
from util import delay, timed

measured_delay = timed(delay)


async def main() -> None:
    short = asyncio.create_task(measured_delay(2))
    long = asyncio.create_task(measured_delay(3))
    await short
    await long


if __name__ == "__main__":
    asyncio.run(timed(main)())
