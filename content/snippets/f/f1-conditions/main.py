import asyncio
import time


async def bake(what, minutes):
    await asyncio.sleep(minutes)
    if what == "pie":
        raise Exception("burnt")


async def try_condition(return_when):
    start = time.monotonic()
    tasks = [
        asyncio.create_task(bake("bread", 3)),
        asyncio.create_task(bake("pie", 2)),
        asyncio.create_task(bake("rolls", 1)),
    ]
    done, pending = await asyncio.wait(tasks, return_when=return_when)
    seconds = time.monotonic() - start
    print(f"{return_when}: after {seconds:.0f}, {len(done)} done, {len(pending)} pending")
    for task in pending:
        task.cancel()
    await asyncio.gather(*tasks, return_exceptions=True)


async def main():
    await try_condition(asyncio.FIRST_COMPLETED)
    await try_condition(asyncio.FIRST_EXCEPTION)
    await try_condition(asyncio.ALL_COMPLETED)


asyncio.run(main())
