import asyncio
import time


async def say_after(seconds, words):
    await asyncio.sleep(seconds)
    print(f"{time.strftime('%X')} {words}")


async def main():
    await say_after(1, "first")
    await asyncio.gather(say_after(2, "second"), say_after(1, "third"))
    await say_after(1, "fourth")


if __name__ == "__main__":
    asyncio.run(main())
