# Rule 36: the notification is not lost.
import asyncio


async def waiter(name, condition):
    async with condition:
        try:
            await condition.wait()
            print(name, "went on")
        except BaseException as error:
            print(name, type(error).__name__)
            raise


async def main():
    condition = asyncio.Condition()
    tasks = [asyncio.create_task(waiter(name, condition)) for name in ["a", "b", "c"]]
    await asyncio.sleep(0)
    async with condition:
        condition.notify()
        tasks[0].cancel()
    await asyncio.sleep(1)
    print(*[int(task.done()) for task in tasks])
    async with condition:
        condition.notify()
    await asyncio.wait(tasks)


asyncio.run(main())
