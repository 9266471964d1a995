# "Combinators": waiting for a task that never waits takes three turns.
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
    await asyncio.wait([asyncio.create_task(work())])
    print("waited")
    await ticking


asyncio.run(main())
