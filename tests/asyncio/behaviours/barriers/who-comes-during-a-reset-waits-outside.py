# Rule 37: it belongs to the next round.
import asyncio


async def party(name, barrier):
    try:
        print(name, await barrier.wait())
    except asyncio.BrokenBarrierError as error:
        print(name, type(error).__name__)


async def main():
    barrier = asyncio.Barrier(3)
    tasks = [asyncio.create_task(party(name, barrier)) for name in ["a", "b"]]
    await asyncio.sleep(0)
    await barrier.reset()
    tasks += [asyncio.create_task(party(name, barrier)) for name in ["c", "d", "e"]]
    await asyncio.gather(*tasks)
    print(barrier.n_waiting)


asyncio.run(main())
