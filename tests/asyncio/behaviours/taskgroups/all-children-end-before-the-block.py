# Rule 32: leaving the block waits for all children.
import asyncio


async def work(name: str, seconds: float):
    await asyncio.sleep(seconds)
    print(name)
    return name


async def main():
    async with asyncio.TaskGroup() as group:
        one = group.create_task(work("slow", 2))
        two = group.create_task(work("quick", 1))
        print("body ends")
    print("after:", one.result(), two.result())


asyncio.run(main())
