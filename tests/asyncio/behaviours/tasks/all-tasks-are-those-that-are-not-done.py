# allTasks knows what is still to do.
import asyncio


async def work(n: int):
    await asyncio.sleep(n)


async def main():
    tasks = [asyncio.create_task(work(n), name=f"work {n}") for n in range(3)]
    print(*[task.get_name() for task in asyncio.all_tasks()])
    await tasks[1]
    print(*[task.get_name() for task in asyncio.all_tasks()])
    await tasks[2]
    print(*[task.get_name() for task in asyncio.all_tasks()])


asyncio.run(main())
