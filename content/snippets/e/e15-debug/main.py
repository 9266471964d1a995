import asyncio
import time


async def fetch(page):
    await asyncio.sleep(1)
    return page


async def resize(picture):
    time.sleep(0.25)
    return picture


async def main():
    jobs = [
        asyncio.create_task(fetch("news"), name="fetch"),
        asyncio.create_task(resize("cat.png"), name="resize"),
    ]
    for job in jobs:
        print(await job)


asyncio.run(main())
