import asyncio


class Counter:
    def __init__(self):
        self.count = 0

    def __await__(self):
        yield from asyncio.sleep(1).__await__()
        self.count += 1
        return self.count


async def main():
    counter = Counter()
    first = await counter
    second = await counter
    print(f"first: {first}, second: {second}")


if __name__ == "__main__":
    asyncio.run(main())
