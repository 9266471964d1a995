import asyncio
from contextlib import aclosing

from merge import merge


async def search(library, seconds):
    for hit in [1, 2, 3, 4]:
        await asyncio.sleep(seconds)
        yield f"{library}, book {hit}"


async def main():
    libraries = [search("Oslo", 5), search("Rome", 2), search("Kyiv", 3)]
    count = 0
    async with aclosing(merge(*libraries)) as hits:
        async for hit in hits:
            print(hit)
            count += 1
            if count == 3:
                break


if __name__ == "__main__":
    asyncio.run(main())
