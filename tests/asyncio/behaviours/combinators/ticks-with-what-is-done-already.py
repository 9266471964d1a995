# What is done already costs nothing, or a turn where it is told through the loop.
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


def done():
    future = asyncio.get_running_loop().create_future()
    future.set_result(1)
    return future


async def await_future():
    await done()


async def await_gather():
    await asyncio.gather(done(), done())


async def await_gather_of_nothing():
    await asyncio.gather()


async def await_shield():
    await asyncio.shield(done())


async def first_of():
    for next in asyncio.as_completed([done()]):
        await next


async def each_of():
    async for future in asyncio.as_completed([done()]):
        future.result()


async def main():
    await ticks("future", await_future)
    await ticks("gather", await_gather)
    await ticks("gather of nothing", await_gather_of_nothing)
    await ticks("shield", await_shield)
    await ticks("wait", lambda: asyncio.wait([done()]))
    await ticks("as completed, plain", first_of)
    await ticks("as completed, async", each_of)
    await ticks("wait for", lambda: asyncio.wait_for(done(), 1))
    await ticks("wait for, no time", lambda: asyncio.wait_for(done(), 0))


asyncio.run(main())
