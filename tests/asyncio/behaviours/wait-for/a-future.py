# A plain future that is late is cancelled.
import asyncio


async def main():
    future = asyncio.get_running_loop().create_future()
    try:
        await asyncio.wait_for(future, 1)
    except TimeoutError as error:
        print(type(error).__name__, "cancelled" if future.cancelled() else "not cancelled")
    other = asyncio.get_running_loop().create_future()
    asyncio.get_running_loop().call_later(1, lambda: other.set_result("set"))
    print(await asyncio.wait_for(other, 2))


asyncio.run(main())
