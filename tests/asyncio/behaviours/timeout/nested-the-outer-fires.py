# Rule 31: the inner one lets the outer one's cancel pass.
import asyncio


async def main():
    try:
        async with asyncio.timeout(1):
            try:
                async with asyncio.timeout(5):
                    await asyncio.sleep(10)
            except TimeoutError:
                print("never")
    except TimeoutError:
        print("outer")


asyncio.run(main())
