import asyncio
from util import delay, timed

measured_delay = timed(delay)


async def main():
    short = asyncio.create_task(measured_delay(2))
    long = asyncio.create_task(measured_delay(3))
    await short
    await long


asyncio.run(timed(main)())
