# Rule 35: everyone who waits runs in the next turn, first come first.
import asyncio


async def waiter(name, event):
    print(name, "got", int(await event.wait()))


async def main():
    event = asyncio.Event()
    tasks = [asyncio.create_task(waiter(name, event)) for name in ["a", "b", "c"]]
    await asyncio.sleep(1)
    print("set", int(event.is_set()))
    event.set()
    print("set", int(event.is_set()))
    await asyncio.sleep(0)
    print("main")
    await asyncio.gather(*tasks)


asyncio.run(main())
