# Rule 28: eager tasks that are done and others together in wait.
import asyncio


async def work(seconds: float):
    if seconds > 0:
        await asyncio.sleep(seconds)
    return seconds


async def main():
    tasks = [asyncio.create_task(work(n), eager_start=True) for n in [0, 2, 1]]
    done, pending = await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
    print(len(done), len(pending), f"at {asyncio.get_running_loop().time():.1f}")
    ended, left = await asyncio.wait(tasks)
    print(len(list(ended)), len(list(left)), f"at {asyncio.get_running_loop().time():.1f}")


asyncio.run(main())
