import asyncio


async def main():
    answer = 42
    try:
        print(await answer)
    except TypeError as error:
        print(type(error).__name__)


asyncio.run(main())
