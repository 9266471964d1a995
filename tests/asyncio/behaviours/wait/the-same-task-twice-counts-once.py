# Rule 28: the tasks are a set.
import asyncio


async def work():
    await asyncio.sleep(1)


async def main():
    task = asyncio.create_task(work())
    done, pending = await asyncio.wait([task, task])
    print(len(done), len(pending))


asyncio.run(main())
