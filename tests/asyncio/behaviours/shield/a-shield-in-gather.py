# Cancelling the gather cancels the shield in it, and what is behind goes on.
import asyncio


async def child(name):
    try:
        await asyncio.sleep(2)
        print(name, "ends")
    except asyncio.CancelledError as error:
        print(name, type(error).__name__)
        raise


async def main():
    gathering = asyncio.gather(child("bare"), asyncio.shield(child("shielded")))
    await asyncio.sleep(1)
    gathering.cancel()
    try:
        await gathering
    except asyncio.CancelledError as error:
        print(type(error).__name__, "cancelled" if gathering.cancelled() else "not cancelled")
    await asyncio.sleep(2)


asyncio.run(main())
