# A deadline can be put off while the block runs.
import asyncio


async def main():
    loop = asyncio.get_running_loop()
    try:
        async with asyncio.timeout(1) as limit:
            await asyncio.sleep(0.5)
            limit.reschedule(loop.time() + 2)
            print("until", f"{limit.when():.1f}")
            await asyncio.sleep(1.5)
            print("still here at", f"{loop.time():.1f}")
            await asyncio.sleep(5)
    except TimeoutError as error:
        print(type(error).__name__, "at", f"{loop.time():.1f}")


asyncio.run(main())
