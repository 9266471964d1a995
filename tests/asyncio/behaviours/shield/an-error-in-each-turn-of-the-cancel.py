# The inner task fails while the cancel of its waiter is on its way: the error is raised there, or only the task knows it.
import asyncio


async def inner(future):
    await future
    raise ValueError("inner")


async def outer(task):
    try:
        await asyncio.shield(task)
    except BaseException as error:
        print("outer", type(error).__name__)
        raise


async def main():
    asyncio.get_running_loop().set_exception_handler(lambda loop, context: print(context["message"]))
    for turns in range(5):
        future = asyncio.get_running_loop().create_future()
        shielded = asyncio.create_task(inner(future))
        task = asyncio.create_task(outer(shielded))
        await asyncio.sleep(1)
        future.set_result("value")
        for _ in range(turns):
            await asyncio.sleep(0)
        task.cancel()
        await asyncio.wait([task])
        print(turns, "turns:", "cancelled" if task.cancelled() else type(task.exception()).__name__)
        await asyncio.sleep(1)
        print(type(shielded.exception()).__name__)


asyncio.run(main())
