# The body's own error comes out as it is.
import asyncio


async def main():
    limit = asyncio.timeout(1)
    try:
        async with limit:
            try:
                await asyncio.sleep(10)
            finally:
                raise ValueError("broken cleanup")
    except ValueError as error:
        print(type(error).__name__, error, "expired" if limit.expired() else "not expired")
    print("cancelling", asyncio.current_task().cancelling())


asyncio.run(main())
