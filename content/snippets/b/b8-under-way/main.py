import asyncio

import aiohttp

SITE = "http://localhost:4321/"

pages = ["b/coroutines/", "b/tasks/", "b/no-such-page/"]
under_way = 0
most = 0


async def ask(session: aiohttp.ClientSession, page: str) -> int:
    global under_way, most
    under_way += 1
    most = max(most, under_way)
    async with session.get(page) as response:
        under_way -= 1
        return response.status


async def main() -> None:
    async with aiohttp.ClientSession(SITE) as session:
        for page in pages:
            await ask(session, page)
        print(f"in turn: {most} under way at most")

        await asyncio.gather(*[ask(session, page) for page in pages])
        print(f"with gather: {most} under way at most")


if __name__ == "__main__":
    asyncio.run(main())
