# The other one still gets the error, and it is reported besides.
import asyncio


async def work():
    await asyncio.sleep(3)
    raise ValueError("late")


async def waiter(name, task):
    try:
        await asyncio.shield(task)
    except BaseException as error:
        print(name, type(error).__name__)


async def main():
    asyncio.get_running_loop().set_exception_handler(lambda loop, context: print(context["message"]))
    task = asyncio.create_task(work())
    first = asyncio.create_task(waiter("first", task))
    second = asyncio.create_task(waiter("second", task))
    await asyncio.sleep(1)
    first.cancel()
    await asyncio.gather(first, second)


asyncio.run(main())
