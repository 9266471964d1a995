# Rule 29: then it gives the tasks that were passed in.
import asyncio


async def work(n: int):
    await asyncio.sleep(n)
    return n


async def main():
    tasks = [asyncio.create_task(work(n), name=f"task {n}") for n in [3, 1, 2]]
    async for task in asyncio.as_completed(tasks):
        print(task.get_name(), task.result(), int(task is tasks[0]))


asyncio.run(main())
