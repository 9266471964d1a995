import asyncio
import functools
import time
from util import delay


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


measured_delay = timed(delay)


async def main() -> None:
    seconds = await measured_delay(3)
    print(f"it returned {seconds}")


if __name__ == "__main__":
    asyncio.run(main())
