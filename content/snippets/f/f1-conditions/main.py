import asyncio
import time

conditions = [asyncio.FIRST_COMPLETED, asyncio.FIRST_EXCEPTION, asyncio.ALL_COMPLETED]


async def bake(what, seconds):
    await asyncio.sleep(seconds)
    if what == "pie":
        raise Exception("burnt")


async def main():
    for return_when in conditions:
        start = time.monotonic()
        tasks = [
            asyncio.create_task(bake("bread", 3)),
            asyncio.create_task(bake("pie", 2)),
            asyncio.create_task(bake("rolls", 1)),
        ]
        done, pending = await asyncio.wait(tasks, return_when=return_when)
        seconds = time.monotonic() - start
        print(f"after {seconds:.0f} s, {return_when}:")
        print(f"  {len(done)} done, {len(pending)} pending")

        for task in pending:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)


if __name__ == "__main__":
    asyncio.run(main())
