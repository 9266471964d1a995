import asyncio
import time
from util import delay


async def increase(number: int) -> int:
    return number + 1


async def message() -> str:
    await delay(1)
    return "Hello World!"


async def main() -> None:
    start = time.monotonic()
    text = await message()
    two = await increase(1)
    seconds = time.monotonic() - start
    print(two)
    print(text)
    print(f"both after {seconds:.1f} second(s)")


if __name__ == "__main__":
    asyncio.run(main())
