import asyncio
import time


async def step(what, title, seconds):
    await asyncio.sleep(seconds)
    print(f"{time.strftime('%X')} {what} {title}")


async def order(title, seconds):
    await step("found", title, seconds)
    await step("wrapped", title, 2)
    await step("sent", title, 1)


async def main():
    await asyncio.gather(order("Emma", 5), order("Dracula", 1))


if __name__ == "__main__":
    asyncio.run(main())
