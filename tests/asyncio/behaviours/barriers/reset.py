# Rule 37: those who wait are told that it is broken; after it, the barrier is as new.
import asyncio


async def runner(name: str, barrier: asyncio.Barrier):
    try:
        await barrier.wait()
        print(name, "passes")
    except asyncio.BrokenBarrierError:
        print(name, "broken")


async def main():
    barrier = asyncio.Barrier(3)
    waiting = [asyncio.create_task(runner(name, barrier)) for name in ["a", "b"]]
    await asyncio.sleep(1)
    await barrier.reset()
    await asyncio.wait(waiting)
    print("broken:", int(barrier.broken))
    await asyncio.gather(*[runner(name, barrier) for name in ["c", "d", "e"]])


asyncio.run(main())
