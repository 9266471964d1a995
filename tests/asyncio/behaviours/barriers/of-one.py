# Rule 37: a barrier for one never waits; a barrier for nobody is an error.
import asyncio


async def main():
    barrier = asyncio.Barrier(1)
    print(await barrier.wait())
    print(await barrier.wait())
    try:
        asyncio.Barrier(0)
    except ValueError as error:
        print(type(error).__name__)


asyncio.run(main())
