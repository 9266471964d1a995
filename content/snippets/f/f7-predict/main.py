import asyncio

ovens = asyncio.Semaphore(2)


async def bake(what, seconds):
    async with ovens:
        await asyncio.sleep(seconds)
        print(what)


async def main():
    await asyncio.gather(
        bake("bread, 4 seconds", 4),
        bake("rolls, 1 second", 1),
        bake("cake, 5 seconds", 5),
        bake("biscuits, 1 second", 1),
    )


if __name__ == "__main__":
    asyncio.run(main())
