# With no time at all it still gives the tasks a turn.
import asyncio


async def quick():
    return "quick"


async def main():
    for timeout in [0, -1]:
        tasks = [asyncio.create_task(quick()), asyncio.create_task(asyncio.sleep(1, "slow"))]
        done, pending = await asyncio.wait(tasks, timeout=timeout)
        print(len(done), len(pending))
        print(len((await asyncio.wait(tasks, timeout=timeout))[0]))


asyncio.run(main())
