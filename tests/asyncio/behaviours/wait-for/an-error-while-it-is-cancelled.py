# Rule 27: an error during the clean-up comes out instead of the TimeoutError.
import asyncio


async def work():
    try:
        await asyncio.sleep(10)
    finally:
        raise ValueError("in clean-up")


async def main():
    try:
        await asyncio.wait_for(work(), 1)
    except ValueError as error:
        print(error)
    except TimeoutError:
        print("TimeoutError")


asyncio.run(main())
