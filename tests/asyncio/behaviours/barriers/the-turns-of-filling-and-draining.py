# Rule 37: the parties leave one after the other, a turn each.
import asyncio


async def party(name, barrier):
    print(name, "arrives")
    print(name, await barrier.wait(), barrier.n_waiting)


async def ticker(barrier):
    for n in range(1, 9):
        print("turn", n, "waiting", barrier.n_waiting)
        await asyncio.sleep(0)


async def main():
    barrier = asyncio.Barrier(3)
    clock = asyncio.create_task(ticker(barrier))
    tasks = [asyncio.create_task(party(name, barrier)) for name in ["a", "b", "c"]]
    await asyncio.gather(clock, *tasks)


asyncio.run(main())
