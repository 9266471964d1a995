# Rule 35: the others are woken as if it had never been there.
import asyncio


async def waiter(name, event):
    try:
        await event.wait()
        print(name, "went on")
    finally:
        print(name, "ends")


async def main():
    event = asyncio.Event()
    tasks = [asyncio.create_task(waiter(name, event)) for name in ["a", "b", "c"]]
    await asyncio.sleep(0)
    tasks[0].cancel()
    event.set()
    tasks[1].cancel()
    await asyncio.wait(tasks)
    print(*[int(task.cancelled()) for task in tasks])


asyncio.run(main())
