import asyncio
from util import delay


async def loses(task, patience):
    await asyncio.sleep(patience)
    return False


async def main():
    quick = asyncio.create_task(delay(1))
    slow = asyncio.create_task(delay(9))
    quick_lost = await loses(quick, 2)
    slow_lost = await loses(slow, 2)
    print(f"the quick one was stopped: {str(quick_lost).lower()}")
    print(f"the slow one was stopped: {str(slow_lost).lower()}")


asyncio.run(main())
