# The cancel goes to every child of a gather.
import asyncio


async def child(n):
    try:
        await asyncio.sleep(n)
        print(n, "done")
    except asyncio.CancelledError as error:
        print(n, type(error).__name__)
        raise


async def main():
    try:
        async with asyncio.timeout(2.5) as limit:
            await asyncio.gather(child(1), child(2), child(3), child(4))
            limit.when()
    except TimeoutError as error:
        print(type(error).__name__)


asyncio.run(main())
