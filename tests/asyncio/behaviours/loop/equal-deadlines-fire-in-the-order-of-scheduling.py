# Rule 3: of two timers with the same deadline, the one that was scheduled first fires first.
import asyncio


async def main():
    loop = asyncio.get_running_loop()
    for n in range(12):
        loop.call_at(1, print, "timer", n)
        loop.call_later(2, print, "later", n)
    await asyncio.sleep(3)


asyncio.run(main())
