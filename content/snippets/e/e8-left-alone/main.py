import asyncio


async def nap() -> None:
    print("nap: sleeping for 3 seconds")
    try:
        await asyncio.sleep(3)
        print("nap: slept well")
    except asyncio.CancelledError as error:
        print(f"nap: {type(error).__name__}")
        raise


async def main() -> None:
    task = asyncio.create_task(nap())
    print("main: returns at once")


if __name__ == "__main__":
    asyncio.run(main())
