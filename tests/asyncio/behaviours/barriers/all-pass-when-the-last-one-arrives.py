# Rule 37: each learns when it came; the last one goes on first.
import asyncio


async def party(name, delay, barrier):
    await asyncio.sleep(delay)
    print(name, "arrives")
    index = await barrier.wait()
    print(name, index, "at", int(asyncio.get_running_loop().time()))


async def main():
    barrier = asyncio.Barrier(3)
    await asyncio.gather(party("a", 2, barrier), party("b", 1, barrier), party("c", 3, barrier))


asyncio.run(main())
