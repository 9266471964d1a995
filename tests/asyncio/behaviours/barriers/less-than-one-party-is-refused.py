# Rule 37: CPython's message.
import asyncio


async def main():
    for parties in [0, -1]:
        try:
            asyncio.Barrier(parties)
        except ValueError as error:
            print(type(error).__name__, error)


asyncio.run(main())
