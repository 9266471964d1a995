# Rule 30: a cancel of the outer leaves the inner running.
import asyncio


async def work():
    await asyncio.sleep(3)
    print("work is done")
    return "result"


async def caller(task: asyncio.Task[str]):
    try:
        await asyncio.shield(task)
    except asyncio.CancelledError:
        print("caller cancelled; work done:", int(task.done()))
        raise


async def main():
    inner = asyncio.create_task(work())
    outer = asyncio.create_task(caller(inner))
    await asyncio.sleep(1)
    outer.cancel()
    try:
        await outer
    except asyncio.CancelledError:
        print("main")
    print(await inner)


asyncio.run(main())
