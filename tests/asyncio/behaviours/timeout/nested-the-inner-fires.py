# Rule 31: only the inner one raises.
import asyncio


async def main():
    async with asyncio.timeout(5):
        try:
            async with asyncio.timeout(1):
                await asyncio.sleep(10)
        except TimeoutError:
            print("inner")
        await asyncio.sleep(1)
        print("outer is still in time")


asyncio.run(main())
