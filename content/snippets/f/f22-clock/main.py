import asyncio
import time


def log(text):
    print(f"{time.strftime('%X')} {text}")


async def watchman():
    for round in range(1, 5):
        await asyncio.sleep(2 * 3600)
        log(f"round {round}")


async def count():
    total = 0
    for n in range(1_000_000):
        total += n
    log(f"counted to {total}")


async def main():
    log("the night begins")
    await asyncio.gather(watchman(), count())
    log("the night is over")


if __name__ == "__main__":
    asyncio.run(main())
