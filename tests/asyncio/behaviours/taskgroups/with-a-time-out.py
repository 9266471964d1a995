# Rules 31 and 32: a time-out around a group cancels all of it.
import asyncio


async def work(name: str, seconds: float):
    try:
        await asyncio.sleep(seconds)
        print(name, "is done")
    finally:
        print(name, "ends")


async def main():
    try:
        async with asyncio.timeout(2):
            async with asyncio.TaskGroup() as group:
                group.create_task(work("quick", 1))
                group.create_task(work("slow", 5))
    except TimeoutError:
        print("TimeoutError")


asyncio.run(main())
