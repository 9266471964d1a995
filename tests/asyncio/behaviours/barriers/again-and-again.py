# Rule 37: a barrier serves one round after the other; latecomers wait for the next one.
import asyncio


async def runner(name: str, barrier: asyncio.Barrier):
    for lap in range(3):
        await barrier.wait()
        print(name, "lap", lap)


async def main():
    barrier = asyncio.Barrier(2)
    await asyncio.gather(*[runner(name, barrier) for name in ["a", "b", "c", "d"]])


asyncio.run(main())
