# Rule 37: it does not count any more.
import asyncio


async def party(name, barrier):
    try:
        print(name, await barrier.wait())
    except BaseException as error:
        print(name, type(error).__name__, barrier.n_waiting)
        raise


async def main():
    barrier = asyncio.Barrier(2)
    a = asyncio.create_task(party("a", barrier))
    await asyncio.sleep(0)
    print("waiting", barrier.n_waiting)
    a.cancel()
    await asyncio.wait([a])
    print("waiting", barrier.n_waiting)
    await asyncio.gather(party("b", barrier), party("c", barrier))


asyncio.run(main())
