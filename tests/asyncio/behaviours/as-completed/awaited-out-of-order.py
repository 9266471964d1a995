# Who asks first gets what is done first, whichever of the awaitables that is.
import asyncio


async def main():
    a, b, c = asyncio.as_completed([asyncio.sleep(n, n) for n in [3, 1, 2]])
    print(await c)
    print(await a)
    print(await b)


asyncio.run(main())
