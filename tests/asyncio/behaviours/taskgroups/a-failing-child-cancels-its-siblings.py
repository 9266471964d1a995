# Rule 32: and the parent; then an ExceptionGroup comes out.
import asyncio


async def work(name: str):
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError:
        print(name, "cancelled")
        raise


async def fail():
    await asyncio.sleep(1)
    raise ValueError("boom")


async def main():
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(work("a"))
            group.create_task(fail())
            group.create_task(work("b"))
            try:
                await asyncio.sleep(10)
            except asyncio.CancelledError:
                print("parent cancelled")
                raise
    except ExceptionGroup as group_error:
        print(group_error.exceptions[0], len(group_error.exceptions))
    print(asyncio.current_task().cancelling())


asyncio.run(main())
