# Rule 28: wait does not own the tasks.
import asyncio


async def work():
    await asyncio.sleep(3)
    print("work goes on")


async def waiter(tasks: list[asyncio.Task[None]]):
    await asyncio.wait(tasks)


async def main():
    tasks = [asyncio.create_task(work())]
    waiting = asyncio.create_task(waiter(tasks))
    await asyncio.sleep(1)
    waiting.cancel()
    try:
        await waiting
    except asyncio.CancelledError:
        print("waiter cancelled")
    await tasks[0]


asyncio.run(main())
