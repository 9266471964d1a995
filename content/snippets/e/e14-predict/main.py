import asyncio
import time
from util import delay, timed

measured_delay = timed(delay)


async def block():
    time.sleep(5)


async def main():
    await asyncio.gather(measured_delay(1), block())


asyncio.run(main())
