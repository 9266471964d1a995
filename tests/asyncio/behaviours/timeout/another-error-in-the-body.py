# Rule 31: an error of the body passes, also when it comes of the cancel.
import asyncio


async def main():
    try:
        async with asyncio.timeout(5):
            await asyncio.sleep(1)
            raise ValueError("boom")
    except ValueError as error:
        print(error)
    try:
        async with asyncio.timeout(1):
            try:
                await asyncio.sleep(10)
            finally:
                raise ValueError("in clean-up")
    except ValueError as error:
        print(error)
    print(asyncio.current_task().cancelling())


asyncio.run(main())
