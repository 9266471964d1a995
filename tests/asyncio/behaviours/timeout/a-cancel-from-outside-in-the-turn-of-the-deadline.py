# Both cancels count, so the one from outside gets out, whichever came first.
import asyncio


async def limited(limit):
    try:
        async with limit:
            await asyncio.sleep(10)
    except BaseException as error:
        print(type(error).__name__, "expired" if limit.expired() else "not expired", asyncio.current_task().cancelling())
        raise


async def main():
    loop = asyncio.get_running_loop()
    for order in ["cancel first", "deadline first"]:
        print(order)
        deadline = loop.time() + 1
        task = None
        if order == "cancel first":
            loop.call_at(deadline, lambda: task.cancel("outside"))
        task = asyncio.create_task(limited(asyncio.timeout_at(deadline)))
        await asyncio.sleep(0)
        if order == "deadline first":
            loop.call_at(deadline, lambda: task.cancel("outside"))
        await asyncio.wait([task])
        print("cancelled" if task.cancelled() else "not cancelled")


asyncio.run(main())
