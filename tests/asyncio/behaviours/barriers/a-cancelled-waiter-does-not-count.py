# Rule 37: one who is cancelled leaves the barrier.
import asyncio


async def runner(name: str, barrier: asyncio.Barrier):
    await barrier.wait()
    print(name, "passes")


async def main():
    barrier = asyncio.Barrier(2)
    lost = asyncio.create_task(runner("lost", barrier))
    await asyncio.sleep(1)
    lost.cancel()
    await asyncio.wait([lost])
    print(barrier.n_waiting)
    one = asyncio.create_task(runner("one", barrier))
    await asyncio.sleep(1)
    print("one waits:", int(not one.done()))
    await asyncio.gather(one, runner("two", barrier))


asyncio.run(main())
