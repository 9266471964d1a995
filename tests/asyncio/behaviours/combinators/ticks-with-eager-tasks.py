# Eager tasks that need no turn take most combinators down to none.
import asyncio


async def ticks(name, action):
    count = 0

    def turn():
        nonlocal count
        count += 1

    loop = asyncio.get_running_loop()
    ticker = asyncio.create_task(forever(turn))
    await asyncio.sleep(0)
    loop.set_task_factory(asyncio.eager_task_factory)
    before = count
    await action()
    loop.set_task_factory(None)
    print(name, count - before)
    ticker.cancel()


async def forever(turn):
    while True:
        await asyncio.sleep(0)
        turn()


async def f():
    return 1


async def g():
    await asyncio.sleep(0)


async def await_task(make):
    await asyncio.create_task(make())


async def await_gather(make):
    await asyncio.gather(make(), make())


async def await_shield(make):
    await asyncio.shield(make())


async def group_of(make):
    async with asyncio.TaskGroup() as group:
        group.create_task(make())


async def first_of(make):
    for next in asyncio.as_completed([make()]):
        await next


async def main():
    for make in [f, g]:
        await ticks("task", lambda: await_task(make))
        await ticks("gather", lambda: await_gather(make))
        await ticks("shield", lambda: await_shield(make))
        await ticks("wait", lambda: asyncio.wait([asyncio.create_task(make())]))
        await ticks("as completed", lambda: first_of(make))
        await ticks("group", lambda: group_of(make))


asyncio.run(main())
