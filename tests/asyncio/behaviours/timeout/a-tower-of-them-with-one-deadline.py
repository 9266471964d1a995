# Ten timeouts strike at once; only the outermost turns its cancel into an error.
import asyncio


async def tower(height, deadline):
    try:
        async with asyncio.timeout_at(deadline) as limit:
            if height > 0:
                await tower(height - 1, deadline)
            else:
                await asyncio.sleep(10)
            print(limit.when())
    except BaseException as error:
        print(height, type(error).__name__, asyncio.current_task().cancelling())
        raise


async def main():
    try:
        await tower(10, asyncio.get_running_loop().time() + 1)
    except BaseException as error:
        print(type(error).__name__)


asyncio.run(main())
