# Rule 37: who had passed the barrier has still to leave it.
import asyncio


async def party(name, barrier):
    try:
        print(name, await barrier.wait())
    except asyncio.BrokenBarrierError as error:
        print(name, type(error).__name__, error)


async def aborts(barrier):
    await barrier.abort()
    print("aborted")


async def main():
    barrier = asyncio.Barrier(3)
    tasks = [asyncio.create_task(party(name, barrier)) for name in ["a", "b", "c"]]
    tasks += [asyncio.create_task(aborts(barrier)), asyncio.create_task(party("d", barrier))]
    await asyncio.gather(*tasks)
    print(int(barrier.broken), barrier.n_waiting)


asyncio.run(main())
