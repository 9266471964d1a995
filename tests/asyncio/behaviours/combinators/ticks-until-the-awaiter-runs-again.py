# How many turns each combinator takes with a coroutine that needs none.
import asyncio


async def ticks(name, action):
    count = 0

    def turn():
        nonlocal count
        count += 1

    ticker = asyncio.create_task(forever(turn))
    await asyncio.sleep(0)
    before = count
    await action()
    print(name, count - before)
    ticker.cancel()


async def forever(turn):
    while True:
        await asyncio.sleep(0)
        turn()


async def f():
    return 1


async def await_task():
    return await asyncio.create_task(f())


async def await_gather():
    return await asyncio.gather(f(), f())


async def await_shield():
    return await asyncio.shield(f())


async def group_of(n):
    async with asyncio.TaskGroup() as group:
        for _ in range(n):
            group.create_task(f())


async def first_of():
    for next in asyncio.as_completed([f()]):
        await next


async def each_of():
    async for task in asyncio.as_completed([f()]):
        task.result()


async def limited():
    async with asyncio.timeout(1) as limit:
        await f()
        limit.when()


async def main():
    await ticks("coroutine", f)
    await ticks("sleep(0)", lambda: asyncio.sleep(0))
    await ticks("task", await_task)
    await ticks("gather", await_gather)
    await ticks("shield", await_shield)
    await ticks("wait", lambda: asyncio.wait([asyncio.create_task(f())]))
    await ticks("as completed, plain", first_of)
    await ticks("as completed, async", each_of)
    await ticks("group of one", lambda: group_of(1))
    await ticks("group of three", lambda: group_of(3))
    await ticks("empty group", lambda: group_of(0))
    await ticks("wait for", lambda: asyncio.wait_for(f(), 1))
    await ticks("wait for ever", lambda: asyncio.wait_for(f(), None))
    await ticks("timeout", limited)


asyncio.run(main())
