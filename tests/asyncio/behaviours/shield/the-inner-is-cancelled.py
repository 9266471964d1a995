# Rule 30: a cancel of the inner does come out.
import asyncio


async def work():
    await asyncio.sleep(10)


async def main():
    inner = asyncio.create_task(work())
    asyncio.get_running_loop().call_later(1, inner.cancel)
    outer = asyncio.shield(inner)
    try:
        await outer
    except asyncio.CancelledError:
        print(int(inner.cancelled()), int(outer.cancelled()), asyncio.current_task().cancelling())


asyncio.run(main())
