# Rule 16: eager tasks nest like calls, and the current task is restored after each.
import asyncio


async def nest(depth: int):
    print("in", asyncio.current_task().get_name())
    if depth > 0:
        await asyncio.create_task(nest(depth - 1), name=f"depth {depth - 1}", eager_start=True)
    else:
        await asyncio.sleep(0)
    print("out", asyncio.current_task().get_name())


async def main():
    await asyncio.create_task(nest(3), name="depth 3", eager_start=True)
    print("main")


asyncio.run(main())
