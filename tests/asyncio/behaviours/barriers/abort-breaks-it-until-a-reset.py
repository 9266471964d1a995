# Rule 37: who waits and who comes is thrown out.
import asyncio


async def party(name, barrier):
    try:
        print(name, await barrier.wait())
    except asyncio.BrokenBarrierError as error:
        print(name, type(error).__name__, error)


async def main():
    barrier = asyncio.Barrier(3)
    waiting = [asyncio.create_task(party(name, barrier)) for name in ["a", "b"]]
    await asyncio.sleep(1)
    await barrier.abort()
    print("broken", int(barrier.broken), barrier.n_waiting)
    await asyncio.gather(*waiting)
    await party("c", barrier)
    await barrier.reset()
    print("broken", int(barrier.broken))
    await asyncio.gather(*[party(name, barrier) for name in ["d", "e", "f"]])


asyncio.run(main())
