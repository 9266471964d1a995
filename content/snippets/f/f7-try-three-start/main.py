import asyncio

open_now = 0
most = 0


async def download(page):
    global open_now, most
    open_now += 1
    most = max(most, open_now)
    await asyncio.sleep(1)
    open_now -= 1
    return page


async def main():
    pages = [1, 2, 3, 4, 5, 6, 7]
    done = await asyncio.gather(*[download(page) for page in pages])
    print(f"pages: {' '.join(str(page) for page in done)}")
    print(f"at most {most} at a time")


if __name__ == "__main__":
    asyncio.run(main())
