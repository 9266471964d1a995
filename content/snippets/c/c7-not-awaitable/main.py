import asyncio


async def main():
    answer = 42
    try:
        print(await answer)
    except TypeError as error:
        print(f"TypeError: {error}")


if __name__ == "__main__":
    asyncio.run(main())
