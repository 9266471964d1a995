import asyncio

ovens = asyncio.Semaphore(2)


async def bake(what, minutes):
    async with ovens:
        await asyncio.sleep(minutes)
        print(what)


async def main():
    await asyncio.gather(
        bake("bread, 40 minutes", 40),
        bake("rolls, 10 minutes", 10),
        bake("cake, 45 minutes", 45),
        bake("biscuits, 5 minutes", 5),
    )


asyncio.run(main())
