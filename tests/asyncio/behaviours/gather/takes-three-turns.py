# "Combinators": gathering coroutines that never wait takes three turns.
import asyncio


async def work(n: int):
    return n


async def ticker():
    for n in range(6):
        print("tick", n)
        await asyncio.sleep(0)


async def main():
    ticking = asyncio.create_task(ticker())
    await asyncio.sleep(0)
    print("gathered", *await asyncio.gather(work(1), work(2)))
    await ticking


asyncio.run(main())
