import asyncio


async def fetch_page(page):
    await asyncio.sleep(page)
    print(f"page {page}")


async def main():
    try:
        async with asyncio.timeout(5):
            for page in [1, 2, 3]:
                await fetch_page(page)
            print("all pages")
    except TimeoutError:
        print("time is up")


if __name__ == "__main__":
    asyncio.run(main())
