# A failed task raises its error in everybody who awaits it.
import asyncio


async def fail():
    await asyncio.sleep(1)
    raise ValueError("boom")


async def waiter(name: str, task: asyncio.Task[None]):
    try:
        await task
    except ValueError as error:
        print(name, "caught", error)


async def main():
    task = asyncio.create_task(fail())
    one = asyncio.create_task(waiter("one", task))
    two = asyncio.create_task(waiter("two", task))
    await one
    await two
    print(int(task.done()), int(task.cancelled()))


asyncio.run(main())
