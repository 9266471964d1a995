# A limit of 0 or less is struck by the loop, so not before something waits.
import asyncio


async def main():
    for delay in [0, -1]:
        try:
            async with asyncio.timeout(delay) as limit:
                print("still here", "expired" if limit.expired() else "not expired")
                await asyncio.sleep(0)
                print("and after a turn")
        except TimeoutError as error:
            print(type(error).__name__)
        async with asyncio.timeout(delay) as limit:
            print("nothing to wait for", "expired" if limit.expired() else "not expired")
    await asyncio.sleep(1)


asyncio.run(main())
