# Rule 4: cancelling takes a callback out, also one that is ready already.
import asyncio


async def main():
    loop = asyncio.get_running_loop()
    soon = loop.call_soon(print, "never")
    timer = loop.call_later(1, print, "never either")
    kept = loop.call_later(1, print, "kept")
    soon.cancel()
    timer.cancel()
    print(int(soon.cancelled()), int(timer.cancelled()), int(kept.cancelled()))
    timer.cancel()
    await asyncio.sleep(2)
    print(f"end at {loop.time():.1f}")


asyncio.run(main())
