import asyncio
import time


async def message() -> str:
    await asyncio.sleep(1)
    return "Hello World!"


async def main() -> None:
    start = time.monotonic()
    text = await message()
    print(text)
    seconds = time.monotonic() - start
    print(f"after {seconds:.1f} second(s)")


if __name__ == "__main__":
    asyncio.run(main())
