# Rule 39: the tasks that are left are gathered without a task around them, so the
# next run's names go on after the two tasks that close generators and threads.
import asyncio


async def left():
    await asyncio.sleep(100)


async def main():
    asyncio.create_task(left())
    await asyncio.sleep(0)
    print(asyncio.current_task().get_name())


asyncio.run(main())
asyncio.run(main())
