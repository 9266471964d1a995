# Rule 2: the earliest deadline comes first, whatever the order of scheduling.
import asyncio


async def main():
    loop = asyncio.get_running_loop()
    for delay in [3, 1, 2, 0.5, 2.5]:
        loop.call_later(delay, print, delay)
    await asyncio.sleep(4)
    print(f"at {loop.time():.1f}")


asyncio.run(main())
