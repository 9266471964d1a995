# Rule 26: its result stands twice in the list.
import asyncio


async def work():
    print("work")
    await asyncio.sleep(1)
    return "result"


async def main():
    coroutine = work()
    task = asyncio.create_task(work())
    print(*await asyncio.gather(coroutine, task, coroutine, task))


asyncio.run(main())
