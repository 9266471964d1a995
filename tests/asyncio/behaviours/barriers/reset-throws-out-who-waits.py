# Rule 37: and the barrier fills anew.
import asyncio


async def party(name, barrier):
    try:
        print(name, await barrier.wait())
    except asyncio.BrokenBarrierError as error:
        print(name, type(error).__name__, error)


async def main():
    barrier = asyncio.Barrier(3)
    first = [asyncio.create_task(party(name, barrier)) for name in ["a", "b"]]
    await asyncio.sleep(1)
    await barrier.reset()
    print("reset", barrier.n_waiting, int(barrier.broken))
    await asyncio.gather(*first)
    await asyncio.gather(*[party(name, barrier) for name in ["c", "d", "e"]])


asyncio.run(main())
