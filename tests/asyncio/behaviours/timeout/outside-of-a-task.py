# Rule 31: a time-out belongs to a task.
import asyncio


async def main():
    limit = asyncio.timeout(1)
    try:
        limit.reschedule(5)
    except RuntimeError as error:
        print(error)


asyncio.run(main())
