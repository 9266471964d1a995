# Rule 37: it goes on filling.
import asyncio


async def party(barrier):
    return await barrier.wait()


async def main():
    barrier = asyncio.Barrier(2)
    await barrier.reset()
    await barrier.reset()
    print(*await asyncio.gather(party(barrier), party(barrier)))


asyncio.run(main())
