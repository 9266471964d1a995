# Rule 36: it had been woken; the next one is notified in its place.
import asyncio


async def waiter(name, condition):
    async with condition:
        try:
            await condition.wait()
            print(name, "went on")
        except BaseException as error:
            print(name, type(error).__name__, int(condition.locked()))
            raise


async def main():
    condition = asyncio.Condition()
    tasks = [asyncio.create_task(waiter(name, condition)) for name in ["a", "b"]]
    await asyncio.sleep(0)
    await condition.acquire()
    condition.notify()
    await asyncio.sleep(0)
    tasks[0].cancel()
    await asyncio.sleep(0)
    print("main releases")
    condition.release()
    await asyncio.wait(tasks)
    print(*[int(task.cancelled()) for task in tasks])


asyncio.run(main())
