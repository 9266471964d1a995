import asyncio
import time


def log(text):
    print(f"{time.strftime('%X')} {text}")


async def find(title, seconds):
    await asyncio.sleep(seconds)
    log(f"found {title}")
    return f"a copy of {title}"


async def wrap(book):
    await asyncio.sleep(2)
    log(f"wrapped {book}")
    return f"a parcel with {book}"


async def order(title, seconds):
    book = await find(title, seconds)
    return await wrap(book)


async def main():
    parcels = await asyncio.gather(order("Emma", 4), order("Dracula", 1))
    for parcel in parcels:
        log(parcel)


if __name__ == "__main__":
    asyncio.run(main())
