# Bad input: a time-out is entered once, and not rescheduled when it is over.
import asyncio


async def main():
    loop = asyncio.get_running_loop()
    limit = asyncio.timeout(1)
    async with limit:
        pass
    try:
        limit.reschedule(loop.time() + 1)
    except RuntimeError as error:
        print(error)
    print(int(limit.expired()))


asyncio.run(main())
