# The time runs from when it was made.
import asyncio


async def main():
    loop = asyncio.get_running_loop()
    limit = asyncio.timeout(2)
    await asyncio.sleep(1.5)
    try:
        async with limit:
            await asyncio.sleep(5)
    except TimeoutError as error:
        print(type(error).__name__, "at", f"{loop.time():.1f}")
    late = asyncio.timeout(1)
    await asyncio.sleep(3)
    try:
        async with late:
            print("entered")
            await asyncio.sleep(5)
    except TimeoutError as error:
        print(type(error).__name__, "at", f"{loop.time():.1f}")


asyncio.run(main())
