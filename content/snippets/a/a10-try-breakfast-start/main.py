import asyncio
import time


async def make(what, seconds):
    await asyncio.sleep(seconds)
    print(f"{time.strftime('%X')} {what}")


async def main():
    await make("coffee", 5)
    await make("toast", 2)
    await make("jam on the toast", 1)
    await make("egg", 4)


if __name__ == "__main__":
    asyncio.run(main())
