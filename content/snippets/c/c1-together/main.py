import asyncio
import time

opponents = 24
move_pairs = 30


def since(start):
    seconds = time.monotonic() - start
    return time.strftime("%H:%M:%S", time.gmtime(seconds))


async def game(table, start):
    for pair in range(1, move_pairs + 1):
        time.sleep(5)  # we move, at one table at a time
        if table == opponents and pair in (1, move_pairs):
            print(f"round {pair} is done after {since(start)}")
        await asyncio.sleep(55)  # they think, we walk on


async def main():
    start = time.monotonic()
    tables = range(1, opponents + 1)
    await asyncio.gather(*[game(table, start) for table in tables])
    print(f"all {opponents} games are over after {since(start)}")


if __name__ == "__main__":
    asyncio.run(main())
