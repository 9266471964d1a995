# Rule 35: who was woken goes on, though the event is not set any more.
import asyncio


async def waiter(name, event):
    await event.wait()
    print(name, "went on", int(event.is_set()))
    await event.wait()
    print(name, "went on", int(event.is_set()))


async def main():
    event = asyncio.Event()
    tasks = [asyncio.create_task(waiter(name, event)) for name in ["a", "b"]]
    await asyncio.sleep(1)
    event.set()
    event.clear()
    await asyncio.sleep(1)
    print("second")
    event.set()
    await asyncio.gather(*tasks)


asyncio.run(main())
