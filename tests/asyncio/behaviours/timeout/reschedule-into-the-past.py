# A deadline that has passed strikes in the next turn.
import asyncio


async def main():
    loop = asyncio.get_running_loop()
    try:
        async with asyncio.timeout(100) as limit:
            await asyncio.sleep(1)
            limit.reschedule(loop.time() - 0.5)
            print("moved", "expired" if limit.expired() else "not expired")
            await asyncio.sleep(0)
            print("never printed")
    except TimeoutError as error:
        print(type(error).__name__, "at", f"{loop.time():.1f}")


asyncio.run(main())
