# Two groups in one task: the inner one cancels the body, and only it takes that back.
import asyncio


async def fail(seconds):
    await asyncio.sleep(seconds)
    raise ValueError(f"after {seconds}")


async def main():
    task = asyncio.current_task()
    try:
        async with asyncio.TaskGroup() as outer:
            outer.create_task(asyncio.sleep(3))
            try:
                async with asyncio.TaskGroup() as inner:
                    inner.create_task(fail(1))
                    await asyncio.sleep(9)
            except ExceptionGroup as error:
                print("inner", type(error).__name__, task.cancelling())
            await asyncio.sleep(1)
            print("between", task.cancelling(), outer)
    except BaseException as error:
        print("never printed", type(error).__name__)
    print("after", f"{asyncio.get_running_loop().time():.1f}")


asyncio.run(main())
