import asyncio
import time
from util import delay


async def increase(number: int) -> int:
    return number + 1


async def message() -> str:
    await delay(1)
    return "Hello World!"


def since(start: float) -> str:
    return f"after {time.monotonic() - start:.1f} second(s)"


async def main() -> None:
    start = time.monotonic()
    writing = asyncio.create_task(message())
    print(await increase(1), since(start))
    print(await writing, since(start))


if __name__ == "__main__":
    asyncio.run(main())
