# The sleep is cancelled, and the block raises TimeoutError.
import asyncio


async def main():
    loop = asyncio.get_running_loop()
    start = loop.time()
    try:
        async with asyncio.timeout(1.5) as limit:
            try:
                await asyncio.sleep(5)
            except asyncio.CancelledError as error:
                print("inside:", type(error).__name__, "expired" if limit.expired() else "not expired")
                raise
    except TimeoutError as error:
        print("outside:", type(error).__name__, "without a message" if str(error) == "" else "with one")
    print(f"{loop.time() - start:.1f}", asyncio.current_task().cancelling())


asyncio.run(main())
