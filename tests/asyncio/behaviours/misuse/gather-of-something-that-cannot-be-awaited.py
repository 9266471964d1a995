# Bad input: gather takes awaitables.
import asyncio


async def main():
    for thing in [1, "text"]:
        try:
            await asyncio.gather(thing)
        except TypeError as error:
            print(error)


asyncio.run(main())
