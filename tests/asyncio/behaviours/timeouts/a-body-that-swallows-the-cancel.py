# It leaves normally, though the timeout has expired; its cancel is taken back.
import asyncio


async def main():
    loop = asyncio.get_running_loop()
    limit = asyncio.timeout(1)
    async with limit:
        try:
            await asyncio.sleep(10)
        except asyncio.CancelledError as error:
            print("swallowed", type(error).__name__)
        print("cancelling", asyncio.current_task().cancelling())
        await asyncio.sleep(2)
    print("expired" if limit.expired() else "not expired", f"{loop.time():.1f}")
    print("cancelling", asyncio.current_task().cancelling())


asyncio.run(main())
