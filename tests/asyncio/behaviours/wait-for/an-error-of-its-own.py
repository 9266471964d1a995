# Rule 27: an error of the awaitable passes through.
import asyncio


async def fail():
    await asyncio.sleep(1)
    raise ValueError("boom")


async def main():
    try:
        await asyncio.wait_for(fail(), 5)
    except ValueError as error:
        print(error)


asyncio.run(main())
