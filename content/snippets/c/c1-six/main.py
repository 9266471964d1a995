import asyncio
import time

opponents = 6
move_pairs = 30


async def game():
    for _ in range(move_pairs):
        time.sleep(5)  # we move, at one table at a time
        await asyncio.sleep(55)  # they think, we walk on


async def main():
    start = time.monotonic()
    await asyncio.gather(*[game() for _ in range(opponents)])
    seconds = time.monotonic() - start
    print(f"over after {time.strftime('%H:%M:%S', time.gmtime(seconds))}")


if __name__ == "__main__":
    asyncio.run(main())
