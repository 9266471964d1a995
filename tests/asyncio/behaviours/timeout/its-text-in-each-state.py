# A timeout shows its state, and its deadline while that counts.
import asyncio


async def main():
    limit = asyncio.timeout(1.5)
    print(limit)
    try:
        async with limit:
            print(limit)
            try:
                await asyncio.sleep(2)
            finally:
                print(limit)
    except TimeoutError:
        print(limit)
    other = asyncio.timeout_at(123.45678)
    async with other:
        print(other)
    print(other)


asyncio.run(main())
