# At the very deadline the timeout wins, whoever set its timer first.
import asyncio


async def deadline_first():
    try:
        async with asyncio.timeout(1) as limit:
            await asyncio.sleep(1)
            print("slept", "expired" if limit.expired() else "in time")
    except TimeoutError as error:
        print(type(error).__name__)


async def sleep_first():
    sleeping = asyncio.create_task(asyncio.sleep(1))
    await asyncio.sleep(0)
    try:
        async with asyncio.timeout(1) as limit:
            await sleeping
            print("slept", "expired" if limit.expired() else "in time")
    except TimeoutError as error:
        print(type(error).__name__, "cancelled" if sleeping.cancelled() else "not cancelled")


async def future_first():
    future = asyncio.get_running_loop().create_future()
    asyncio.get_running_loop().call_later(1, lambda: future.set_result("set"))
    try:
        async with asyncio.timeout(1) as limit:
            print(await future, "expired" if limit.expired() else "in time")
    except TimeoutError as error:
        print(type(error).__name__, "cancelled" if future.cancelled() else "not cancelled")


async def main():
    await deadline_first()
    await sleep_first()
    await future_first()


asyncio.run(main())
