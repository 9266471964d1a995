# Rule 37: an aborted barrier stays broken until it is reset.
import asyncio


async def runner(name: str, barrier: asyncio.Barrier):
    try:
        await barrier.wait()
        print(name, "passes")
    except asyncio.BrokenBarrierError:
        print(name, "broken")


async def main():
    barrier = asyncio.Barrier(2)
    waiting = asyncio.create_task(runner("a", barrier))
    await asyncio.sleep(1)
    await barrier.abort()
    await waiting
    print("broken:", int(barrier.broken))
    await runner("b", barrier)
    await barrier.reset()
    await asyncio.gather(runner("c", barrier), runner("d", barrier))


asyncio.run(main())
