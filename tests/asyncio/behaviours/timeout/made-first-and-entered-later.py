# Rule 31: its deadline counts from when it was made.
import asyncio


async def main():
    limit = asyncio.timeout(3)
    await asyncio.sleep(2)
    try:
        async with limit:
            await asyncio.sleep(2)
    except TimeoutError:
        print(f"TimeoutError at {asyncio.get_running_loop().time():.1f}")
    try:
        async with limit:
            print("never")
    except RuntimeError as error:
        print(error)


asyncio.run(main())
