import asyncio
import time


async def search(pages):
    for page in range(1, pages + 1):
        time.sleep(1)  # reads a page: work, which cannot be awaited
        print(f"search: page {page}")


async def answer():
    print("answer: good morning")


async def main():
    await asyncio.gather(search(3), answer())


if __name__ == "__main__":
    asyncio.run(main())
