# Rule 29: of an empty list, nothing comes.
import asyncio


async def main():
    for next_one in asyncio.as_completed([]):
        print("never")
    async for task in asyncio.as_completed([]):
        print("never")
    print("end")


asyncio.run(main())
