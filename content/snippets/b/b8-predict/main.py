import asyncio

import aiohttp

SITE = "http://localhost:4321/"


async def ask(session: aiohttp.ClientSession, page: str) -> str:
    print(f"asking for {page}")
    async with session.get(page) as response:
        return f"{page} is {'there' if response.ok else 'missing'}"


async def main() -> None:
    async with aiohttp.ClientSession(SITE) as session:
        missing = asyncio.create_task(ask(session, "b/no-such-page/"))
        there = asyncio.create_task(ask(session, "b/tasks/"))
        print("two tasks are made")
        print(await there)
        print(await missing)


if __name__ == "__main__":
    asyncio.run(main())
