# A timeout serves one block.
import asyncio


async def main():
    limit = asyncio.timeout(2)
    async with limit:
        await asyncio.sleep(1)
    try:
        async with limit:
            print("never printed")
    except RuntimeError as error:
        print(type(error).__name__, error)


asyncio.run(main())
