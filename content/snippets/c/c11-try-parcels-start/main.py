import asyncio
import time


async def step(what, title, seconds):
    await asyncio.sleep(seconds)
    print(f"{time.strftime('%X')} {what} {title}")


async def main():
    await asyncio.gather(step("found", "Emma", 5), step("found", "Dracula", 1))
    await asyncio.gather(
        step("wrapped", "Emma", 2), step("wrapped", "Dracula", 2)
    )
    await asyncio.gather(step("sent", "Emma", 1), step("sent", "Dracula", 1))


if __name__ == "__main__":
    asyncio.run(main())
