# Rule 37: a round that was complete is broken for those who have not left yet.
import asyncio


async def party(name, barrier):
    try:
        print(name, await barrier.wait())
    except asyncio.BrokenBarrierError as error:
        print(name, type(error).__name__, error)


async def resets(barrier):
    await barrier.reset()
    print("reset")


async def main():
    barrier = asyncio.Barrier(3)
    tasks = [asyncio.create_task(party(name, barrier)) for name in ["a", "b", "c"]]
    tasks.append(asyncio.create_task(resets(barrier)))
    await asyncio.gather(*tasks)
    print(int(barrier.broken), barrier.n_waiting)


asyncio.run(main())
