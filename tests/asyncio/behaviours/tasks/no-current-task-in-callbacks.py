# Rule 23: callbacks run outside of any task.
import asyncio


async def work():
    print("in", asyncio.current_task().get_name())


async def main():
    loop = asyncio.get_running_loop()
    task = asyncio.create_task(work(), name="worker")
    task.add_done_callback(lambda done: print("none in a done callback:", int(asyncio.current_task() is None)))
    loop.call_soon(lambda: print("none in a callback:", int(asyncio.current_task() is None)))
    await task
    print("in", asyncio.current_task().get_name())


asyncio.run(main())
