import asyncio


def pages():
    yield "first page"
    yield "last page"


async def read():
    yield from pages()


if __name__ == "__main__":
    asyncio.run(read())
