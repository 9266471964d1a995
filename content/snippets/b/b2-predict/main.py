import asyncio
import time


async def greet_later(seconds: float) -> str:
    await asyncio.sleep(seconds)
    return "Hello!"


async def main() -> None:
    start = time.monotonic()
    plan = greet_later(3)
    await asyncio.sleep(2)
    print(await plan)
    seconds = time.monotonic() - start
    print(f"{seconds:.0f} seconds")


if __name__ == "__main__":
    asyncio.run(main())
