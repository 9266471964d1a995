import asyncio
import functools
import time


async def delay(seconds: float) -> float:
    print(f"sleeping for {seconds} second(s)")
    await asyncio.sleep(seconds)
    print(f"finished sleeping for {seconds} second(s)")
    return seconds


def timed(work):
    @functools.wraps(work)
    async def measured(*args):
        print(f"starting {work.__name__}({', '.join(map(str, args))})")
        start = time.perf_counter()
        try:
            return await work(*args)
        finally:
            seconds = time.perf_counter() - start
            print(f"finished {work.__name__} in {seconds:.4f} second(s)")

    return measured
