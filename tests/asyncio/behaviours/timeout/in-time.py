# Rule 31: a body that ends in time leaves no time-out behind.
import asyncio


async def main():
    async with asyncio.timeout(2) as limit:
        await asyncio.sleep(1)
        print("in time", int(limit.expired()))
    await asyncio.sleep(5)
    print("end", int(limit.expired()))


asyncio.run(main())
