# Rule 31: timeout(null) never fires, until it is rescheduled.
import asyncio


async def main():
    loop = asyncio.get_running_loop()
    try:
        async with asyncio.timeout(None) as limit:
            await asyncio.sleep(5)
            print("5 seconds passed", int(limit.when() is None))
            limit.reschedule(loop.time() + 1)
            await asyncio.sleep(10)
    except TimeoutError:
        print(f"TimeoutError at {loop.time():.1f}")


asyncio.run(main())
