# An error takes the same turns as a result.
import asyncio


async def ticks(name, action):
    count = 0

    def turn():
        nonlocal count
        count += 1

    ticker = asyncio.create_task(forever(turn))
    await asyncio.sleep(0)
    before = count
    outcome = "nothing"
    try:
        await action()
    except Exception as error:
        outcome = type(error).__name__
    print(name, count - before, outcome)
    ticker.cancel()


async def forever(turn):
    while True:
        await asyncio.sleep(0)
        turn()


async def fail():
    raise ValueError("no")


async def await_task():
    await asyncio.create_task(fail())


async def await_gather():
    await asyncio.gather(fail(), asyncio.sleep(0))


async def await_gather_with_errors():
    await asyncio.gather(fail(), asyncio.sleep(0), return_exceptions=True)


async def await_shield():
    await asyncio.shield(fail())


async def await_wait():
    done, _ = await asyncio.wait([asyncio.create_task(fail())])
    for task in done:
        task.exception()


async def group_of(n):
    async with asyncio.TaskGroup() as group:
        for _ in range(n):
            group.create_task(fail())


async def group_with_sleeper():
    async with asyncio.TaskGroup() as group:
        group.create_task(fail())
        group.create_task(asyncio.sleep(9))


async def first_of():
    for next in asyncio.as_completed([fail()]):
        await next


async def main():
    await ticks("coroutine", fail)
    await ticks("task", await_task)
    await ticks("gather", await_gather)
    await ticks("gather with errors", await_gather_with_errors)
    await ticks("shield", await_shield)
    await ticks("wait", await_wait)
    await ticks("as completed", first_of)
    await ticks("group of one", lambda: group_of(1))
    await ticks("group of two", lambda: group_of(2))
    await ticks("group with a sleeper", group_with_sleeper)
    await ticks("wait for", lambda: asyncio.wait_for(fail(), 1))
    await ticks("wait for, no time", lambda: asyncio.wait_for(fail(), 0))


asyncio.run(main())
