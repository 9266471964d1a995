# Rule 31: the deadline can be moved while the body runs.
import asyncio


async def main():
    loop = asyncio.get_running_loop()
    async with asyncio.timeout(2) as limit:
        await asyncio.sleep(1)
        limit.reschedule(loop.time() + 5)
        await asyncio.sleep(3)
        limit.reschedule(None)
        await asyncio.sleep(100)
    print(f"at {loop.time():.1f}")


asyncio.run(main())
