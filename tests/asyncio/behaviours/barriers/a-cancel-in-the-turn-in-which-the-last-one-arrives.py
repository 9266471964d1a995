# Rule 37: the round is complete; the cancelled one leaves it with its error.
import asyncio
import re


async def party(name, barrier):
    try:
        print(name, await barrier.wait())
    except BaseException as error:
        print(name, type(error).__name__)


async def main():
    barrier = asyncio.Barrier(3)
    a = asyncio.create_task(party("a", barrier))
    b = asyncio.create_task(party("b", barrier))
    await asyncio.sleep(0)
    c = asyncio.create_task(party("c", barrier))
    await asyncio.sleep(0)
    a.cancel()
    await asyncio.gather(a, b, c)
    print(re.sub(r"asyncio\.locks\.(\w+) object at 0x\w+", r"\1", repr(barrier)))
    await asyncio.gather(*[party(name, barrier) for name in ["d", "e", "f"]])


asyncio.run(main())
