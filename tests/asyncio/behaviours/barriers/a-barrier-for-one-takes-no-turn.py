# Rule 37: nobody else runs in between.
import asyncio


async def other():
    print("other")


async def main():
    barrier = asyncio.Barrier(1)
    task = asyncio.create_task(other())
    print(await barrier.wait(), await barrier.wait(), barrier.parties)
    await task


asyncio.run(main())
