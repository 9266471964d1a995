import asyncio

from merge import merge


async def search(library, seconds):
    for hit in [1, 2, 3, 4]:
        await asyncio.sleep(seconds)
        yield f"{library}, book {hit}"


async def main():
    libraries = [search("Oslo", 5), search("Rome", 2), search("Kyiv", 3)]
    for library in libraries:
        async for hit in library:
            print(hit)


if __name__ == "__main__":
    asyncio.run(main())
