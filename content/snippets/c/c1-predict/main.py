import asyncio
import time

opponents = 24
move_pairs = 30


async def game():
    for _ in range(move_pairs):
        await asyncio.sleep(5)  # was time.sleep(5)
        await asyncio.sleep(55)


async def main():
    start = time.monotonic()
    await asyncio.gather(*[game() for _ in range(opponents)])
    seconds = time.monotonic() - start
    print(f"over after {time.strftime('%H:%M:%S', time.gmtime(seconds))}")


if __name__ == "__main__":
    asyncio.run(main())
