# Rule 31: two with the same deadline: each takes its own cancel back.
import asyncio


async def main():
    try:
        async with asyncio.timeout(1):
            try:
                async with asyncio.timeout(1):
                    await asyncio.sleep(10)
            except TimeoutError:
                print("inner")
                await asyncio.sleep(5)
                print("never")
    except TimeoutError:
        print("outer", asyncio.current_task().cancelling())


asyncio.run(main())
