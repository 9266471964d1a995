import asyncio


async def fetch_news(seconds: float) -> str:
    await asyncio.sleep(seconds)  # a slow server
    return "news of today"


async def show(seconds: float) -> None:
    print(await fetch_news(seconds))


async def main() -> None:
    await show(1)
    await show(60)


if __name__ == "__main__":
    asyncio.run(main())
