import asyncio

import aiohttp

SITE = "http://localhost:4321/"


async def ask(session: aiohttp.ClientSession, page: str) -> int:
    async with session.get(page) as response:
        return response.status


async def main() -> None:
    async with aiohttp.ClientSession(SITE) as session:
        first = asyncio.create_task(ask(session, "b/coroutines/"))
        second = asyncio.create_task(ask(session, "b/tasks/"))
        third = asyncio.create_task(ask(session, "b/no-such-page/"))
        print(await first, await second, await third)


if __name__ == "__main__":
    asyncio.run(main())
