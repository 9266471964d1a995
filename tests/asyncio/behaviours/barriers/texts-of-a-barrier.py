# Rule 37: what a barrier reads like in each state, but for the address.
import asyncio
import re


def text(barrier):
    return re.sub(r"asyncio\.locks\.(\w+) object at 0x\w+", r"\1", repr(barrier))


async def party(barrier):
    try:
        await barrier.wait()
        print(text(barrier))
    except asyncio.BrokenBarrierError:
        print("thrown out", text(barrier))


async def main():
    barrier = asyncio.Barrier(2)
    print(text(barrier))
    a = asyncio.create_task(party(barrier))
    await asyncio.sleep(0)
    print(text(barrier))
    b = asyncio.create_task(party(barrier))
    await asyncio.sleep(0)
    print(text(barrier))
    await asyncio.gather(a, b)
    c = asyncio.create_task(party(barrier))
    await asyncio.sleep(0)
    await barrier.reset()
    print(text(barrier))
    await c
    await barrier.abort()
    print(text(barrier))


asyncio.run(main())
