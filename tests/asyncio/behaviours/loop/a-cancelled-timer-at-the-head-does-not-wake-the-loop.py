# Rule 4: the loop waits for the earliest timer that still counts.
import asyncio


async def main():
    loop = asyncio.get_running_loop()
    early = loop.call_later(1, print, "early")
    loop.call_later(5, lambda: print(f"late at {loop.time():.1f}"))
    early.cancel()
    await asyncio.sleep(6)
    print(f"{loop.time():.1f}")


asyncio.run(main())
