# Each eager task makes the next one; all begin before the first one's maker goes on.
import asyncio


async def link(n: int):
    print("begins", n)
    if n > 0:
        asyncio.create_task(link(n - 1), eager_start=True)
    await asyncio.sleep(n)
    print("ends", n)


async def main():
    await asyncio.create_task(link(3), eager_start=True)
    print("main")


asyncio.run(main())
