import asyncio

import aiohttp

SITE = "http://localhost:4321/"


async def ask(session, page):
    async with session.get(page) as response:
        return response.status


async def main():
    pages = ["b/coroutines/", "b/tasks/", "b/no-such-page/"]
    async with aiohttp.ClientSession(SITE) as session:
        statuses = await asyncio.gather(*[ask(session, page) for page in pages])
    for page, status in zip(pages, statuses):
        print(f"{page}: {status}")


asyncio.run(main())
