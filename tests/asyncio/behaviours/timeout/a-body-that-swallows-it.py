# Rule 31: it leaves normally, and expired() is true.
import asyncio


async def main():
    async with asyncio.timeout(1) as limit:
        try:
            await asyncio.sleep(10)
        except asyncio.CancelledError:
            print("swallowed")
        print(int(limit.expired()), asyncio.current_task().cancelling())
    print("after", asyncio.current_task().cancelling())


asyncio.run(main())
