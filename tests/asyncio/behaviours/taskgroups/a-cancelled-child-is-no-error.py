# Rule 32: cancelling one child disturbs nobody.
import asyncio


async def work(name: str):
    await asyncio.sleep(2)
    print(name)


async def main():
    async with asyncio.TaskGroup() as group:
        one = group.create_task(work("one"))
        group.create_task(work("two"))
        await asyncio.sleep(1)
        one.cancel()
    print("after")


asyncio.run(main())
