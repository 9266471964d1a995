# Rule 36: the last one is raised, once the lock is held.
import asyncio


async def waiter(condition):
    async with condition:
        try:
            await condition.wait()
        except BaseException as error:
            print(type(error).__name__, error, int(condition.locked()))
            raise


async def main():
    condition = asyncio.Condition()
    task = asyncio.create_task(waiter(condition))
    await asyncio.sleep(0)
    await condition.acquire()
    for message in ["first", "second", "third"]:
        task.cancel(message)
        await asyncio.sleep(0)
        print("after", message, int(task.done()))
    condition.release()
    await asyncio.wait([task])
    print(int(task.cancelled()), task.cancelling(), int(condition.locked()))


asyncio.run(main())
