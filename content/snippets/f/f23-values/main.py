import asyncio


async def main():
    results = await asyncio.gather(
        asyncio.sleep(1, 7 / 2),
        asyncio.sleep(1, 8 / 2),
        asyncio.sleep(1, True),
        asyncio.sleep(1, None),
        asyncio.sleep(1, "text"),
    )
    for result in results:
        print(result)
    print(asyncio.current_task())


if __name__ == "__main__":
    asyncio.run(main())
