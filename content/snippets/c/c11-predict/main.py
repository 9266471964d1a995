import asyncio
import time


async def find(title, seconds):
    await asyncio.sleep(seconds)
    return title


async def wrap(book):
    await asyncio.sleep(2)
    print(f"{time.strftime('%X')} wrapped {book}")


async def main():
    books = await asyncio.gather(find("Emma", 4), find("Dracula", 1))
    await asyncio.gather(*[wrap(book) for book in books])


if __name__ == "__main__":
    asyncio.run(main())
