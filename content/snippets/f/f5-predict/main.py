import asyncio


async def work():
    try:
        await asyncio.sleep(60)
    except BaseException:
        print("work: something is wrong, never mind")
    print("work: the end")


async def main():
    limit = asyncio.timeout(1)
    try:
        async with limit:
            await work()
            print("main: no error")
    except BaseException as error:
        print(f"main: {type(error).__name__}")
    print(f"main: expired {limit.expired()}")


if __name__ == "__main__":
    asyncio.run(main())
