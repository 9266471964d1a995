import asyncio
import time


async def cook() -> None:
    try:
        await asyncio.sleep(10)
    finally:
        print("cook: washing up")
        await asyncio.sleep(2)
        print("cook: all clean")


async def main() -> None:
    start = time.monotonic()
    try:
        await asyncio.wait_for(cook(), 1)
    except TimeoutError as error:
        seconds = time.monotonic() - start
        print(f"{type(error).__name__} after {seconds:.1f} s")


if __name__ == "__main__":
    asyncio.run(main())
