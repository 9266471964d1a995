# Rule 9: a callback that is added after an eager task is done waits for its turn.
import asyncio


async def work():
    return "result"


async def main():
    task = asyncio.create_task(work(), eager_start=True)
    task.add_done_callback(lambda done: print("callback:", done.result()))
    print("added")
    await asyncio.sleep(0)
    print("end")


asyncio.run(main())
