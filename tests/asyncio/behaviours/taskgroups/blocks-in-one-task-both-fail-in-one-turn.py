# Both groups cancel the task in the same turn; each takes its own cancel back.
import asyncio


async def fail(name):
    await asyncio.sleep(1)
    raise ValueError(name)


async def main():
    task = asyncio.current_task()
    for order in [0, 1]:
        try:
            async with asyncio.TaskGroup() as outer:
                if order == 0:
                    outer.create_task(fail("outer"))
                try:
                    async with asyncio.TaskGroup() as inner:
                        inner.create_task(fail("inner"))
                        if order == 1:
                            outer.create_task(fail("outer"))
                        await asyncio.sleep(9)
                except BaseException as error:
                    print("inner", type(error).__name__, task.cancelling())
                    raise
        except ExceptionGroup as error:
            print("outer", error, *[type(each).__name__ for each in error.exceptions], task.cancelling())


asyncio.run(main())
