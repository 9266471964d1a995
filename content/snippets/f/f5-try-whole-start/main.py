import asyncio


async def fetch_page(page):
    await asyncio.sleep(page)
    print(f"page {page}")


async def main():
    try:
        for page in [1, 2, 3]:
            await asyncio.wait_for(fetch_page(page), 5)
        print("all pages")
    except TimeoutError:
        print("time is up")


if __name__ == "__main__":
    asyncio.run(main())
