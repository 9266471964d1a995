import asyncio
import time
from util import delay


async def main() -> None:
    start = time.monotonic()
    task = asyncio.create_task(delay(2))
    try:
        seconds = await asyncio.wait_for(task, 1)
        print(f"in time, with {seconds}")
    except TimeoutError as error:
        print(f"gave up: {type(error).__name__}")
        print(f"the task was cancelled: {task.cancelled()}")
    waited = time.monotonic() - start
    print(f"done after {waited:.1f} second(s)")


if __name__ == "__main__":
    asyncio.run(main())
