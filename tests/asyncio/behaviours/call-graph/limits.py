# How much of each stack is kept, from which end.
import asyncio


async def f(depth):
    if depth > 0:
        await g(depth - 1)
    else:
        await asyncio.get_running_loop().create_future()


async def g(depth):
    await f(depth)


async def current(depth):
    if depth > 0:
        await current(depth - 1)
    else:
        show(asyncio.current_task())


def show(task):
    for limit in [None, 2, 1, 0, -1, -2, 100, -100]:
        graph = asyncio.capture_call_graph(task, limit=limit)
        print(*[entry.frame.f_code.co_name for entry in graph.call_stack], "|", len(graph.awaited_by))


async def main():
    task = asyncio.create_task(f(3))
    await asyncio.sleep(0)
    show(task)
    await current(2)


asyncio.run(main())
