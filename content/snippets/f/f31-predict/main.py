import asyncio


async def fail():
    raise ValueError("no paper")


async def main():
    printer = asyncio.create_task(fail())
    await asyncio.sleep(3600)
    try:
        await printer
        print("main: all is well")
    except ValueError as error:
        print(f"main: {error}")


if __name__ == "__main__":
    asyncio.run(main())
