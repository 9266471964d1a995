# "Combinators": a group with a child that never waits takes three turns.
import asyncio


async def work():
    pass


async def ticker():
    for n in range(6):
        print("tick", n)
        await asyncio.sleep(0)


async def main():
    ticking = asyncio.create_task(ticker())
    await asyncio.sleep(0)
    async with asyncio.TaskGroup() as group:
        group.create_task(work())
    print("after")
    await ticking


asyncio.run(main())
