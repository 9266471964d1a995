import asyncio


async def load(page, seconds):
    await asyncio.sleep(seconds)
    return page


async def main():
    loads = [load("map", 3), load("prices", 1), load("photos", 2)]
    count = 0
    for next_one in asyncio.as_completed(loads):
        page = await next_one
        count += 1
        print(f"{count} of {len(loads)}: {page}")


if __name__ == "__main__":
    asyncio.run(main())
