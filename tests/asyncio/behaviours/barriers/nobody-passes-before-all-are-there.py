# Rule 37: wait gives each a number from 0.
import asyncio


async def runner(n: int, barrier: asyncio.Barrier):
    await asyncio.sleep(n)
    print("runner", n, "arrives;", barrier.n_waiting, "wait")
    number = await barrier.wait()
    print("runner", n, "passes with", number, f"at {asyncio.get_running_loop().time():.1f}")


async def main():
    barrier = asyncio.Barrier(3)
    print(barrier.parties)
    await asyncio.gather(*[runner(n, barrier) for n in [2, 0, 1]])
    print(barrier.n_waiting, int(barrier.broken))


asyncio.run(main())
