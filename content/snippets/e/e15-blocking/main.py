import asyncio
import time
from util import timed


async def fetch(page):
    time.sleep(1)  # an ordinary library asks, and waits for the answer
    print(f"{page} has come")


async def main():
    measured_fetch = timed(fetch)
    await asyncio.gather(
        measured_fetch("news"),
        measured_fetch("weather"),
        measured_fetch("sports"),
    )


asyncio.run(timed(main)())
