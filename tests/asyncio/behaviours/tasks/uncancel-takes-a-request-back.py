# Rule 19: uncancel counts down; at 0 a cancel that was not delivered yet is forgotten.
import asyncio


async def work():
    task = asyncio.current_task()
    asyncio.current_task().cancel()
    asyncio.current_task().cancel()
    print(asyncio.current_task().cancelling())
    print(asyncio.current_task().uncancel(), asyncio.current_task().uncancel(), asyncio.current_task().uncancel())
    await asyncio.sleep(1)
    return "was never cancelled"


async def main():
    print(await asyncio.create_task(work()))


asyncio.run(main())
