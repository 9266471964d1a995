# Both are cancelled, and a late error is reported once.
import asyncio


async def work():
    await asyncio.sleep(3)
    raise ValueError("late")


async def waiter(task):
    await asyncio.shield(task)


async def main():
    def handler(loop, context):
        print(context["message"], context["exception"], "the task" if context["future"] is task else "")

    asyncio.get_running_loop().set_exception_handler(handler)
    task = asyncio.create_task(work())
    waiters = [asyncio.create_task(waiter(task)), asyncio.create_task(waiter(task))]
    await asyncio.sleep(1)
    for each in waiters:
        each.cancel()
    await asyncio.sleep(5)
    print(*["cancelled" if each.cancelled() else "not cancelled" for each in waiters])


asyncio.run(main())
