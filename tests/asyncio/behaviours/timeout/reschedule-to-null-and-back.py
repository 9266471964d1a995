# A deadline can be taken away, and be given to a block that had none.
import asyncio


async def main():
    loop = asyncio.get_running_loop()
    try:
        async with asyncio.timeout(1) as limit:
            limit.reschedule(None)
            await asyncio.sleep(10)
            print("at", f"{loop.time():.1f}")
            limit.reschedule(loop.time() + 1)
            await asyncio.sleep(10)
    except TimeoutError as error:
        print(type(error).__name__, "at", f"{loop.time():.1f}")


asyncio.run(main())
