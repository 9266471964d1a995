# An error of the body before the deadline comes out as it is, and the deadline is gone.
import asyncio


async def main():
    limit = asyncio.timeout(2)
    try:
        async with limit:
            await asyncio.sleep(1)
            raise ValueError("early")
    except ValueError as error:
        print(type(error).__name__, "expired" if limit.expired() else "not expired", limit)
    await asyncio.sleep(5)
    print("done")


asyncio.run(main())
