import asyncio
import time


async def greet_later(seconds: float) -> str:
    await asyncio.sleep(seconds)
    return "Hello there"


async def greet_within(limit: float, seconds: float) -> None:
    start = time.monotonic()
    try:
        print(await asyncio.wait_for(greet_later(seconds), limit))
    except TimeoutError:
        print("TimeoutError")
    passed = time.monotonic() - start
    print(f"after {passed:.0f} seconds")


async def main() -> None:
    await greet_within(5, 3)
    await greet_within(2, 3)


if __name__ == "__main__":
    asyncio.run(main())
