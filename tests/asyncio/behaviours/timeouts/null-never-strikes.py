# A timeout without a deadline only keeps a place for one.
import asyncio


async def main():
    async with asyncio.timeout(None) as limit:
        await asyncio.sleep(1000)
        print("no deadline" if limit.when() is None else "a deadline", "expired" if limit.expired() else "not expired")


asyncio.run(main())
