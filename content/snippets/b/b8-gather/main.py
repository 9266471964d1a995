import asyncio

import aiohttp

SITE = "http://localhost:4321/"


async def ask(session: aiohttp.ClientSession, page: str) -> int:
    async with session.get(page) as response:
        return response.status


async def main() -> None:
    pages = ["b/coroutines/", "b/tasks/", "b/no-such-page/"]
    async with aiohttp.ClientSession(SITE) as session:
        calls = [ask(session, page) for page in pages]
        statuses = await asyncio.gather(*calls)
    for page, status in zip(pages, statuses):
        print(f"{page}: {status}")


if __name__ == "__main__":
    asyncio.run(main())
