# "Combinators": from await to going on, a task that never waits takes two turns.
import asyncio


async def work():
    return 1


async def ticker():
    for n in range(5):
        print("tick", n)
        await asyncio.sleep(0)


async def main():
    ticking = asyncio.create_task(ticker())
    await asyncio.sleep(0)
    await asyncio.create_task(work())
    print("done")
    await ticking


asyncio.run(main())
