# Rule 35: those that were woken go on, whatever happens meanwhile.
import asyncio


async def waiter(name: str, event: asyncio.Event):
    await event.wait()
    print(name, "goes on", int(event.is_set()))


async def main():
    event = asyncio.Event()
    early = asyncio.create_task(waiter("early", event))
    await asyncio.sleep(0)
    event.set()
    event.clear()
    late = asyncio.create_task(waiter("late", event))
    await early
    await asyncio.sleep(1)
    print("late is done:", int(late.done()))
    event.set()
    await late


asyncio.run(main())
