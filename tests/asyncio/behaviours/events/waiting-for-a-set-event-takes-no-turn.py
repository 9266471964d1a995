# Rule 35: nobody else runs in between.
import asyncio


async def other():
    print("other")


async def main():
    event = asyncio.Event()
    event.set()
    task = asyncio.create_task(other())
    for n in range(3):
        print("passed", int(await event.wait()))
    await task


asyncio.run(main())
