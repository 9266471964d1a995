# Rule 37: it had not been counted yet.
import asyncio


async def party(name, barrier):
    try:
        print(name, await barrier.wait())
    except BaseException as error:
        print(name, type(error).__name__)


async def main():
    barrier = asyncio.Barrier(2)
    tasks = [asyncio.create_task(party(name, barrier)) for name in ["a", "b", "c", "d", "e"]]
    await asyncio.sleep(0)
    tasks[2].cancel()
    await asyncio.gather(*tasks)
    print(barrier.n_waiting)


asyncio.run(main())
