import asyncio


async def price():
    await asyncio.sleep(1)
    return 3


def total(pieces):
    each = await price()
    return pieces * each


async def main():
    print(f"total: {total(4)}")


if __name__ == "__main__":
    asyncio.run(main())
