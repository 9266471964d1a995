# gather, wait, shield and a group wait on behalf of a task.
import asyncio


def awaiters(future):
    graph = asyncio.capture_call_graph(future)
    return " ".join(each.future.get_name() for each in graph.awaited_by) or "nobody"


async def long():
    await asyncio.get_running_loop().create_future()


async def through_gather(task):
    await asyncio.gather(task, asyncio.sleep(9))


async def through_wait(task):
    await asyncio.wait([task])


async def through_shield(task):
    await asyncio.shield(task)


async def through_group(_):
    async with asyncio.TaskGroup() as group:
        task = group.create_task(long())
        print("in the body:", awaiters(task))
        grouped.append(task)


async def through_timeout(task):
    await asyncio.wait_for(task, 9)


grouped = []


async def main():
    for wait in [through_gather, through_wait, through_shield, through_group, through_timeout]:
        task = asyncio.create_task(long())
        waiter = asyncio.create_task(wait(task), name="waiter")
        print("before:", awaiters(task))
        for _ in range(5):
            await asyncio.sleep(0)
        print("waiting:", awaiters(grouped.pop() if grouped else task))
        waiter.cancel()
        await asyncio.wait([waiter])
        task.cancel()
        await asyncio.wait([task])


asyncio.run(main())
