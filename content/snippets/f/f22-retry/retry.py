import asyncio
import random


async def retry(attempt, retry_on, *, attempts=5, first=1, longest=30):
    """Calls `attempt` until it succeeds, and returns its result.

    After an error of one of the classes in `retry_on` it waits and tries
    again: about `first` seconds, then twice as long, and so on, up to
    `longest`. Any other error, and the error of the last attempt, comes out.
    """
    pause = first
    for left in reversed(range(attempts)):
        try:
            return await attempt()
        except retry_on:
            if left == 0:
                raise
        await asyncio.sleep(random.uniform(pause / 2, pause))
        pause = min(2 * pause, longest)
