# "Combinators": shielding a coroutine that never waits takes three turns.
import asyncio


async def work():
    return "result"


async def ticker():
    for n in range(6):
        print("tick", n)
        await asyncio.sleep(0)


async def main():
    ticking = asyncio.create_task(ticker())
    await asyncio.sleep(0)
    print(await asyncio.shield(work()))
    await ticking


asyncio.run(main())
