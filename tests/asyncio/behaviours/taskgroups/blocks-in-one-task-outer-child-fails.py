# The outer group's cancel passes the inner group as a cancel.
import asyncio


async def fail(seconds):
    await asyncio.sleep(seconds)
    raise ValueError(f"after {seconds}")


async def child():
    try:
        await asyncio.sleep(9)
    finally:
        print("child of inner cleans up")


async def main():
    task = asyncio.current_task()
    try:
        async with asyncio.TaskGroup() as outer:
            outer.create_task(fail(1))
            try:
                async with asyncio.TaskGroup() as inner:
                    inner.create_task(child())
                    await asyncio.sleep(9)
            except BaseException as error:
                print("inner", type(error).__name__, task.cancelling())
                raise
    except ExceptionGroup as error:
        print("outer", type(error).__name__, task.cancelling())


asyncio.run(main())
