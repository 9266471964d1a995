# Rule 18: a second cancel is a second error, at the next await.
import asyncio


async def stubborn():
    for n in range(3):
        try:
            await asyncio.sleep(10)
        except asyncio.CancelledError as error:
            print("cancel", n, error)
    return "enough"


async def main():
    task = asyncio.create_task(stubborn())
    for n in range(3):
        await asyncio.sleep(1)
        task.cancel(f"request {n}")
    print(await task, task.cancelling())


asyncio.run(main())
