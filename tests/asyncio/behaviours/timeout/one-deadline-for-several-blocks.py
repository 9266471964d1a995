# timeoutAt gives blocks that follow each other a common deadline.
import asyncio


async def main():
    loop = asyncio.get_running_loop()
    deadline = loop.time() + 1
    for n in range(1, 5):
        try:
            async with asyncio.timeout_at(deadline) as limit:
                await asyncio.sleep(0.375)
                print(n, "expired" if limit.expired() else "in time", f"{loop.time():.3f}")
        except TimeoutError as error:
            print(n, type(error).__name__, f"{loop.time():.3f}")


asyncio.run(main())
