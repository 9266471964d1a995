# What ends in the same turns is done too.
import asyncio


async def child(turns):
    for _ in range(turns):
        await asyncio.sleep(0)


async def main():
    tasks = [asyncio.create_task(child(turns), name=f"turns {turns}") for turns in [3, 1, 5, 2, 4]]
    pending = tasks
    while pending:
        done, pending = await asyncio.wait(pending, return_when=asyncio.FIRST_COMPLETED)
        print(*[task.get_name() for task in done], "of", len(done) + len(pending))


asyncio.run(main())
