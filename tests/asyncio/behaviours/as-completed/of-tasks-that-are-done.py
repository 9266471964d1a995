# Rule 29: tasks that are done come first, in the order in which they stand.
import asyncio


async def work(name: str, seconds: float):
    await asyncio.sleep(seconds)
    return name


async def main():
    tasks = [asyncio.create_task(work("a", 1)), asyncio.create_task(work("b", 3)), asyncio.create_task(work("c", 0))]
    await asyncio.sleep(2)
    async for task in asyncio.as_completed(tasks):
        print(task.result(), f"at {asyncio.get_running_loop().time():.1f}")


asyncio.run(main())
