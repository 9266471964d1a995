# A waiting task has one frame; a failed one has those the error came through; a done one has none.
import asyncio


async def inner(fails):
    await asyncio.sleep(1)
    if fails:
        raise ValueError("inner")


async def outer(fails):
    await inner(fails)


async def main():
    for fails in [False, True]:
        task = asyncio.create_task(outer(fails))
        print("new:", *[frame.f_code.co_name for frame in task.get_stack()])
        await asyncio.sleep(0)
        print("waiting:", *[frame.f_code.co_name for frame in task.get_stack()])
        print("limit 0:", len(task.get_stack(limit=0)))
        await asyncio.wait([task])
        print("done:", *[frame.f_code.co_name for frame in task.get_stack()])
        print("limit 1:", *[frame.f_code.co_name for frame in task.get_stack(limit=1)])
        print("fine" if task.exception() is None else "failed")


asyncio.run(main())
