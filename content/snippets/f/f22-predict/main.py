import asyncio


async def runner():
    await asyncio.sleep(3600)
    print("runner: half of the way")
    await asyncio.sleep(3600)
    print("runner: all of the way")


async def walker():
    await asyncio.sleep(7200)
    print("walker: all of the way")


async def spectator():
    await asyncio.sleep(7199)
    print("spectator: there they come")


async def main():
    await asyncio.gather(runner(), walker(), spectator())


if __name__ == "__main__":
    asyncio.run(main())
