import asyncio


def pages():
    yield "first page"
    yield "last page"


async def read():
    yield from pages()


asyncio.run(read())
