# Rule 36: it cannot know that it was not notified, so it passes one on: a wake-up for nothing.
import asyncio


async def waiter(name, condition):
    async with condition:
        try:
            await condition.wait()
            print(name, "was woken")
        except BaseException as error:
            print(name, type(error).__name__)
            raise


async def main():
    condition = asyncio.Condition()
    tasks = [asyncio.create_task(waiter(name, condition)) for name in ["a", "b", "c"]]
    await asyncio.sleep(1)
    tasks[1].cancel()
    await asyncio.sleep(1)
    print(*[int(task.done()) for task in tasks])
    tasks[2].cancel()
    await asyncio.wait(tasks)


asyncio.run(main())
