# Tasks that take turns get the results in the order in which they came to wait.
import asyncio


async def taker(name, next):
    print(name, await next, f"{asyncio.get_running_loop().time():.1f}")


async def main():
    takers = [
        asyncio.create_task(taker(f"taker {n}", next))
        for n, next in enumerate(asyncio.as_completed([asyncio.sleep(n, n) for n in [3, 1, 2]]))
    ]
    await asyncio.wait(takers[::-1])


asyncio.run(main())
