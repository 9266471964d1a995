# An eager task is among allTasks from the moment it waits; one that is done never was.
import asyncio


async def work(wait: bool):
    print("inside:", len(asyncio.all_tasks()))
    if wait:
        await asyncio.sleep(1)


async def main():
    one = asyncio.create_task(work(False), eager_start=True)
    print("after one that is done:", len(asyncio.all_tasks()))
    two = asyncio.create_task(work(True), eager_start=True)
    print("after one that waits:", len(asyncio.all_tasks()))
    await two
    print(len(asyncio.all_tasks()), int(one.done()))


asyncio.run(main())
