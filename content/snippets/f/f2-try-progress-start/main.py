import asyncio


async def load(page, seconds):
    await asyncio.sleep(seconds)
    return page


async def main():
    loads = [load("map", 3), load("prices", 1), load("photos", 2)]
    pages = await asyncio.gather(*loads)
    for page in pages:
        print(f"loaded {page}")


if __name__ == "__main__":
    asyncio.run(main())
