# Rule 35: each waiter is woken once.
import asyncio


async def waiter(event: asyncio.Event):
    for n in range(2):
        await event.wait()
        print("woken", n)
        event.clear()


async def main():
    event = asyncio.Event()
    task = asyncio.create_task(waiter(event))
    await asyncio.sleep(0)
    event.set()
    event.set()
    await asyncio.sleep(1)
    print("once more")
    event.set()
    await task


asyncio.run(main())
