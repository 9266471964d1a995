# Rule 32: the group learns of it while the body still runs.
import asyncio


async def fail():
    raise ValueError("boom")


async def main():
    asyncio.get_running_loop().set_task_factory(asyncio.eager_task_factory)
    try:
        async with asyncio.TaskGroup() as group:
            task = group.create_task(fail())
            print("the child is done:", int(task.done()))
            await asyncio.sleep(1)
            print("never")
    except ExceptionGroup as error:
        print(len(error.exceptions), asyncio.current_task().cancelling())


asyncio.run(main())
