import asyncio


async def museum(limit):
    try:
        async with limit:
            await asyncio.sleep(60)
    except BaseException as error:
        print(f"museum: {type(error).__name__}")
        raise


async def main():
    day = asyncio.timeout(8)
    visit = asyncio.timeout(10)
    try:
        async with day:
            await museum(visit)
    except TimeoutError as error:
        print(f"main: {type(error).__name__}")
    print(f"day expired: {day.expired()}")
    print(f"visit expired: {visit.expired()}")


if __name__ == "__main__":
    asyncio.run(main())
