# Rule 35: and who comes after clear waits.
import asyncio


async def waiter(name, event):
    await event.wait()
    print(name)


async def main():
    event = asyncio.Event()
    early = asyncio.create_task(waiter("early", event))
    await asyncio.sleep(0)
    event.set()
    event.set()
    middle = asyncio.create_task(waiter("middle", event))
    await asyncio.sleep(0)
    event.clear()
    late = asyncio.create_task(waiter("late", event))
    await asyncio.sleep(5)
    print(*[int(task.done()) for task in [early, middle, late]])
    event.set()
    await late


asyncio.run(main())
