# Each turn has its own limit, and one that strikes does not spoil the next.
import asyncio


async def main():
    for seconds in [0.5, 2, 0.5, 3, 1]:
        try:
            async with asyncio.timeout(1) as limit:
                await asyncio.sleep(seconds)
                print(seconds, "expired" if limit.expired() else "in time")
        except TimeoutError as error:
            print(seconds, type(error).__name__)
    print(asyncio.current_task().cancelling())


asyncio.run(main())
