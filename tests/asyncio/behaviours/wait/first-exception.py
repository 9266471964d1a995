# Rule 28: a failure ends the wait; without one it waits for all.
import asyncio


async def work(n: int):
    await asyncio.sleep(n)
    return n


async def fail(n: int):
    await asyncio.sleep(n)
    raise ValueError(f"after {n}")


async def main():
    loop = asyncio.get_running_loop()
    tasks = [asyncio.create_task(work(1)), asyncio.create_task(fail(2)), asyncio.create_task(work(3))]
    done, pending = await asyncio.wait(tasks, return_when=asyncio.FIRST_EXCEPTION)
    print(len(done), len(pending), f"at {loop.time():.1f}", tasks[1].exception())
    others = [asyncio.create_task(work(1)), asyncio.create_task(work(2))]
    others[0].cancel()
    ended, left = await asyncio.wait(others, return_when=asyncio.FIRST_EXCEPTION)
    print(len(ended), len(left), f"at {loop.time():.1f}")


asyncio.run(main())
