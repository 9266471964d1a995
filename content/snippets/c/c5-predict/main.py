import asyncio


async def f():
    print("f: returns 7")
    return 7


async def g():
    print("g: begins, and awaits f")
    r = await f()
    print(f"g: goes on with {r}")


async def neighbour():
    print("  neighbour: has its turn")


async def main():
    await asyncio.gather(g(), neighbour())


if __name__ == "__main__":
    asyncio.run(main())
