import asyncio
import time
from util import timed


async def fetch(page: str) -> None:
    time.sleep(1)  # an ordinary library asks, and waits for the answer
    print(f"{page} has come")


async def main() -> None:
    measured_fetch = timed(fetch)
    await asyncio.gather(
        measured_fetch("news"),
        measured_fetch("weather"),
        measured_fetch("sports"),
    )


if __name__ == "__main__":
    asyncio.run(timed(main)())
