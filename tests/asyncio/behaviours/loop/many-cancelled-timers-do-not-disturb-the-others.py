# Rule 4: the heap is cleaned of cancelled timers; the others keep their order.
import asyncio


async def main():
    loop = asyncio.get_running_loop()
    handles = [loop.call_later(1 + n % 7, print, "timer", n) for n in range(300)]
    for n in range(300):
        if n % 20 != 0:
            handles[n].cancel()
    await asyncio.sleep(10)
    print(f"end at {loop.time():.1f}")


asyncio.run(main())
