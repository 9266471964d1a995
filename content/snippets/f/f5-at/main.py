import asyncio
import time


async def search(place, deadline):
    try:
        async with asyncio.timeout_at(deadline):
            await asyncio.sleep(2)
            print(f"{time.strftime('%X')} {place}: found nothing")
    except TimeoutError:
        print(f"{time.strftime('%X')} {place}: no time left")


async def main():
    deadline = asyncio.get_running_loop().time() + 3
    await search("attic", deadline)
    await search("cellar", deadline)
    await search("garden", deadline)


if __name__ == "__main__":
    asyncio.run(main())
