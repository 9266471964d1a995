# Rule 27: the cancel wins.
import asyncio


async def work():
    await asyncio.sleep(1)
    return "result"


async def caller(task: asyncio.Task[str]):
    print(await asyncio.wait_for(task, 10))


async def main():
    inner = asyncio.create_task(work())
    outer = asyncio.create_task(caller(inner))
    await asyncio.sleep(0)
    inner.add_done_callback(lambda done: outer.cancel())
    try:
        await outer
    except asyncio.CancelledError:
        print("cancelled", inner.result())


asyncio.run(main())
