# Rule 35: what an event reads like, but for the address.
import asyncio
import re


def text(event):
    return re.sub(r"asyncio\.locks\.(\w+) object at 0x\w+", r"\1", repr(event))


async def main():
    event = asyncio.Event()
    print(text(event))
    tasks = [asyncio.create_task(event.wait()) for _ in range(3)]
    await asyncio.sleep(0)
    print(text(event))
    tasks[1].cancel()
    await asyncio.sleep(0)
    print(text(event))
    event.set()
    print(text(event))
    await asyncio.sleep(0)
    print(text(event))


asyncio.run(main())
