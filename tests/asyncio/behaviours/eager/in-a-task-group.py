# Rule 32: a group counts eager children only while they are not done.
import asyncio


async def work(name: str, seconds: float):
    print(name, "begins")
    if seconds > 0:
        await asyncio.sleep(seconds)
    print(name, "ends")


async def main():
    asyncio.get_running_loop().set_task_factory(asyncio.eager_task_factory)
    async with asyncio.TaskGroup() as group:
        group.create_task(work("quick", 0))
        print("in the body")
        group.create_task(work("slow", 1))
        print("body ends")
    print("after")


asyncio.run(main())
