import asyncio

import aiohttp

SITE = "http://localhost:4321/"

links = ["b/coroutines/", "b/nowhere/", "b/tasks/", "b/lost/"]
under_way = 0
most = 0


async def is_there(session: aiohttp.ClientSession, page: str) -> bool:
    global under_way, most
    under_way += 1
    most = max(most, under_way)
    async with session.get(page) as response:
        under_way -= 1
        return response.ok


async def main() -> None:
    async with aiohttp.ClientSession(SITE) as session:
        calls = [is_there(session, link) for link in links]
        answers = await asyncio.gather(*calls)
        for link, there in zip(links, answers):
            if not there:
                print(f"dead: {link}")
    print(f"asked {most} at a time")


if __name__ == "__main__":
    asyncio.run(main())
