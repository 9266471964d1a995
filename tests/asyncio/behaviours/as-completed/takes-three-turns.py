# "Combinators": the first result of coroutines that never wait comes after three turns.
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
    for next_one in asyncio.as_completed([work(1), work(2)]):
        print("completed", await next_one)
    await ticking


asyncio.run(main())
