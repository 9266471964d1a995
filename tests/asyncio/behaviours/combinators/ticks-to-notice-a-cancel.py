# How many turns a cancel takes to come out of each combinator.
import asyncio


async def turns(name, action):
    task = asyncio.create_task(action())
    for _ in range(10):
        await asyncio.sleep(0)
    task.cancel()
    count = 0
    while not task.done():
        await asyncio.sleep(0)
        count += 1
    print(name, count, "cancelled" if task.cancelled() else "not cancelled")


async def long():
    await asyncio.get_running_loop().create_future()


async def await_task():
    await asyncio.create_task(long())


async def await_gather():
    await asyncio.gather(long(), long())


async def await_gather_with_errors():
    await asyncio.gather(long(), return_exceptions=True)


async def await_shield():
    await asyncio.shield(long())


async def group_of(n):
    async with asyncio.TaskGroup() as group:
        for _ in range(n):
            group.create_task(long())


async def group_in_group():
    async with asyncio.TaskGroup() as group:
        group.create_task(group_of(1))


async def limited():
    async with asyncio.timeout(None) as limit:
        await long()
        limit.when()


async def main():
    await turns("coroutine", long)
    await turns("task", await_task)
    await turns("gather", await_gather)
    await turns("gather with errors", await_gather_with_errors)
    await turns("shield", await_shield)
    await turns("wait", lambda: asyncio.wait([asyncio.create_task(long())]))
    await turns("group", lambda: group_of(2))
    await turns("group in group", group_in_group)
    await turns("wait for", lambda: asyncio.wait_for(long(), 9))
    await turns("wait for a task", lambda: asyncio.wait_for(asyncio.create_task(long()), 9))
    await turns("timeout", limited)


asyncio.run(main())
