import asyncio
import time


async def fetch(page: str) -> str:
    await asyncio.sleep(1)
    return page


async def resize(picture: str) -> str:
    time.sleep(0.25)
    return picture


async def main() -> None:
    jobs = [
        asyncio.create_task(fetch("news"), name="fetch"),
        asyncio.create_task(resize("cat.png"), name="resize"),
    ]
    for job in jobs:
        print(await job)


if __name__ == "__main__":
    asyncio.run(main())
