# The deadline passes while the program blocks, and strikes at the next await.
import asyncio
import time


async def main():
    loop = asyncio.get_running_loop()
    try:
        async with asyncio.timeout(1) as limit:
            time.sleep(3)
            print("blocked until", f"{loop.time():.1f}", "expired" if limit.expired() else "not expired")
            await asyncio.sleep(0)
            print("one turn later", "expired" if limit.expired() else "not expired")
            await asyncio.sleep(0)
            print("two turns later")
    except TimeoutError as error:
        print(type(error).__name__, f"{loop.time():.1f}")


asyncio.run(main())
