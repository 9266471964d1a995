import asyncio


async def f():
    print("f: begins")
    await asyncio.sleep(3)
    print("f: returns 7")
    return 7


async def g():
    print("g: begins, and awaits f")
    r = await f()
    print(f"g: goes on with {r}")
    return r


async def ticks():
    for second in (1, 2):
        await asyncio.sleep(1)
        print(f"  ticks: second {second}")


async def main():
    r, _ = await asyncio.gather(g(), ticks())
    print(f"g returned {r}")


if __name__ == "__main__":
    asyncio.run(main())
