# Rules 27 and 30: waitFor gives up on a shielded task without stopping it.
import asyncio


async def work():
    await asyncio.sleep(3)
    print("work is done")
    return "result"


async def main():
    task = asyncio.create_task(work())
    try:
        await asyncio.wait_for(asyncio.shield(task), 1)
    except TimeoutError:
        print("too slow, but", int(task.cancelled()))
    print(await task)


asyncio.run(main())
