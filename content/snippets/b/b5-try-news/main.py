import asyncio


async def fetch_news(seconds: float) -> str:
    await asyncio.sleep(seconds)  # a slow server
    return "news of today"


async def show(seconds: float) -> None:
    try:
        print(await asyncio.wait_for(fetch_news(seconds), 2))
    except TimeoutError:
        print("news of yesterday")


async def main() -> None:
    await show(1)
    await show(60)


if __name__ == "__main__":
    asyncio.run(main())
