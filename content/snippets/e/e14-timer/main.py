import asyncio
from util import delay, timed

measured_delay = timed(delay)


async def main():
    seconds = await measured_delay(3)
    print(f"it returned {seconds}")


asyncio.run(main())
