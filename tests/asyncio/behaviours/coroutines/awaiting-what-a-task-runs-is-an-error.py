# Rule 15: a coroutine that a task runs already cannot be awaited besides.
import asyncio


async def work():
    await asyncio.sleep(1)
    return 1


async def main():
    coroutine = work()
    task = asyncio.create_task(coroutine)
    await asyncio.sleep(0)
    try:
        await coroutine
    except RuntimeError as error:
        print(error)
    print(await task)


asyncio.run(main())
