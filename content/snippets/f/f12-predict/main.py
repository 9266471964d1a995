import asyncio


def add_up(limit):
    total = 0
    for n in range(1, limit + 1):
        total += n
    return total


async def ask():
    print("ask: starts a thread")
    total = await asyncio.to_thread(add_up, 1_000_000)
    print(f"ask: the sum is {total}")


async def main():
    task = asyncio.create_task(ask())
    print("main: one")
    await asyncio.sleep(0)
    print("main: two")
    await task
    print("main: three")


if __name__ == "__main__":
    asyncio.run(main())
