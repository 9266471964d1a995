import asyncio

import aiohttp

SITE = "http://localhost:4321/"


async def pass_on() -> None:
    print("pass: yields once")
    await asyncio.sleep(0)
    print("pass: goes on")


async def rest() -> None:
    print("rest: sleeps for ten seconds")
    await asyncio.sleep(10)
    print("rest: goes on")


async def ask(session: aiohttp.ClientSession) -> None:
    print("ask: sends its question")
    async with session.get("b/tasks/") as response:
        print(f"ask: goes on, status {response.status}")


async def main() -> None:
    async with aiohttp.ClientSession(SITE) as session:
        await asyncio.gather(rest(), ask(session), pass_on())


if __name__ == "__main__":
    asyncio.run(main())
