# Rule 37: a barrier is ready for the next round by itself.
import asyncio


async def party(name, pace, barrier):
    for round in range(1, 4):
        await asyncio.sleep(pace)
        index = await barrier.wait()
        print("round", round, name, index, int(asyncio.get_running_loop().time()))


async def main():
    barrier = asyncio.Barrier(3)
    await asyncio.gather(party("quick", 1, barrier), party("slow", 3, barrier), party("hasty", 0, barrier))


asyncio.run(main())
