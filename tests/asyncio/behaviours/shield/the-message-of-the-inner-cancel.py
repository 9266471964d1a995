# A cancel of the inner task goes out through the shield, without its message.
import asyncio


async def inner():
    await asyncio.sleep(9)


async def main():
    task = asyncio.create_task(inner())
    shield = asyncio.shield(task)
    await asyncio.sleep(1)
    task.cancel("from inside")
    try:
        await shield
    except asyncio.CancelledError as error:
        print(type(error).__name__, f"[{error}]", "cancelled" if shield.cancelled() else "not cancelled")
    try:
        await task
    except asyncio.CancelledError as error:
        print(type(error).__name__, f"[{error}]")


asyncio.run(main())
