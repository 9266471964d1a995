# Rule 35: leaves the others alone.
import asyncio


async def waiter(name: str, event: asyncio.Event):
    await event.wait()
    print(name)


async def main():
    event = asyncio.Event()
    tasks = [asyncio.create_task(waiter(name, event)) for name in ["a", "b", "c"]]
    await asyncio.sleep(0)
    tasks[1].cancel()
    event.set()
    await asyncio.wait(tasks)
    print(*[int(task.cancelled()) for task in tasks])


asyncio.run(main())
