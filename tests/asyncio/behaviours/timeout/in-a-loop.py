# Rule 31: each turn of the loop has a time-out of its own.
import asyncio


async def main():
    for seconds in [1, 3, 1, 3]:
        try:
            async with asyncio.timeout(2):
                await asyncio.sleep(seconds)
                print("in time")
        except TimeoutError:
            print("TimeoutError")


asyncio.run(main())
