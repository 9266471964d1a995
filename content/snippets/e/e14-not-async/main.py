import asyncio
import time
from util import delay


def badly_timed(work):
    def measured(*args):
        start = time.perf_counter()
        try:
            return work(*args)
        finally:
            seconds = time.perf_counter() - start
            print(f"finished {work.__name__} in {seconds:.4f} second(s)")

    return measured


measured_delay = badly_timed(delay)


async def main() -> None:
    await measured_delay(3)


if __name__ == "__main__":
    asyncio.run(main())
