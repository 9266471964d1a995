import asyncio
from util import timed


async def fetch(page):
    await asyncio.sleep(1)
    print(f"{page} has come")


async def main():
    measured_fetch = timed(fetch)
    await asyncio.gather(
        measured_fetch("news"),
        measured_fetch("weather"),
        measured_fetch("sports"),
    )


asyncio.run(timed(main)())
