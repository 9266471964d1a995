import asyncio


async def f():
    print("f: returns 7")
    return 7


async def g():
    print("g: begins, and waits for f")
    r = await f()
    print(f"g: goes on with {r}")


async def neighbour():
    print("  somebody else runs")


async def main():
    await asyncio.gather(g(), neighbour())


asyncio.run(main())
