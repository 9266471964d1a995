import asyncio


def pages():
    yield "first page"
    yield "last page"


async def read():
    for page in pages():
        yield page


async def price():
    await asyncio.sleep(1)
    return 3


async def total(pieces):
    each = await price()
    return pieces * each


async def main():
    async for page in read():
        print(page)
    print(f"total: {await total(4)}")


if __name__ == "__main__":
    asyncio.run(main())
