# Rule 26: the outer future can be cancelled directly; it tells whether that came in time.
import asyncio


async def work(name: str):
    try:
        await asyncio.sleep(10)
    finally:
        print(name)


async def main():
    gathered = asyncio.gather(work("a"), work("b"))
    await asyncio.sleep(1)
    print(int(gathered.cancel()))
    try:
        await gathered
    except asyncio.CancelledError:
        print(int(gathered.done()))
    print(int(gathered.cancel()))


asyncio.run(main())
