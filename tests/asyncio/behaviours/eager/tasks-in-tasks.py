# Each starts inside the other's step; afterwards the outer one is current again.
import asyncio


async def child(depth):
    name = asyncio.current_task().get_name()
    print("in", name)
    if depth == 0:
        return 0
    inner = asyncio.create_task(child(depth - 1))
    print("back in", asyncio.current_task().get_name(), "done" if inner.done() else "not done")
    if depth == 2:
        await asyncio.sleep(0)
    return await inner + 1


async def main():
    asyncio.get_running_loop().set_task_factory(asyncio.eager_task_factory)
    task = asyncio.create_task(child(3))
    print("main has", asyncio.current_task().get_name(), "done" if task.done() else "not done")
    print(*sorted(each.get_name() for each in asyncio.all_tasks()))
    print(await task)


asyncio.run(main())
