import asyncio
import time


async def make(what, seconds):
    await asyncio.sleep(seconds)
    print(f"{time.strftime('%X')} {what}")


async def toast_with_jam():
    await make("toast", 2)
    await make("jam on the toast", 1)


async def main():
    await asyncio.gather(make("coffee", 5), toast_with_jam(), make("egg", 4))


if __name__ == "__main__":
    asyncio.run(main())
