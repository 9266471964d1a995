# A block that is in time knows nothing of its limit.
import asyncio


async def main():
    limit = asyncio.timeout(2)
    async with limit:
        print(await asyncio.sleep(1, "slept"))
    print("expired" if limit.expired() else "not expired")
    await asyncio.sleep(5)
    print("nobody is cancelled later")


asyncio.run(main())
