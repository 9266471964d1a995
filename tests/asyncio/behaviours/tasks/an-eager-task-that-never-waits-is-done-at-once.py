# Rule 16: its result is there when createTask returns, and awaiting it takes no turn.
import asyncio


async def work():
    return "result"


async def fail():
    raise ValueError("boom")


async def main():
    task = asyncio.create_task(work(), eager_start=True)
    print(int(task.done()), task.result())
    failed = asyncio.create_task(fail(), eager_start=True)
    print(int(failed.done()), type(failed.exception()).__name__)
    asyncio.get_running_loop().call_soon(print, "somebody else")
    print(await task)
    await asyncio.sleep(0)


asyncio.run(main())
