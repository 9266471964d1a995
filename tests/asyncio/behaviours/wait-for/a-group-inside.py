# Everything in the group is cancelled, and out comes a TimeoutError.
import asyncio


async def child(n):
    try:
        await asyncio.sleep(n)
        print(n, "ends")
    except asyncio.CancelledError as error:
        print(n, type(error).__name__)
        raise


async def work():
    async with asyncio.TaskGroup() as group:
        for n in range(1, 5):
            group.create_task(child(n))


async def main():
    try:
        await asyncio.wait_for(work(), 2.5)
    except TimeoutError as error:
        print(type(error).__name__)


asyncio.run(main())
