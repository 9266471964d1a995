# A CancelledError that is not the timeout's own passes.
import asyncio


async def work():
    await asyncio.sleep(5)


async def main():
    task = asyncio.create_task(work())
    asyncio.get_running_loop().call_later(1, lambda: task.cancel())
    limit = asyncio.timeout(3)
    try:
        async with limit:
            await task
    except asyncio.CancelledError as error:
        print(type(error).__name__, "expired" if limit.expired() else "not expired")
    print(asyncio.current_task().cancelling())


asyncio.run(main())
