# Rules 27 and 37: who gives up leaves the others waiting.
import asyncio


async def party(name, barrier, patience):
    try:
        print(name, await asyncio.wait_for(barrier.wait(), patience))
    except TimeoutError as error:
        print(name, type(error).__name__, int(asyncio.get_running_loop().time()))


async def late(barrier):
    await asyncio.sleep(2)
    await party("late", barrier, 9)


async def main():
    barrier = asyncio.Barrier(2)
    await asyncio.gather(party("a", barrier, 1), late(barrier), party("b", barrier, 9))


asyncio.run(main())
