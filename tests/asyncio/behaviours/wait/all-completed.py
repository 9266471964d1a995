# Rule 28: two sets: done and pending.
import asyncio


async def work(n: int):
    await asyncio.sleep(n)
    return n


async def main():
    tasks = [asyncio.create_task(work(n)) for n in [3, 1, 2]]
    done, pending = await asyncio.wait(tasks)
    print(len(done), len(pending), *[task.result() for task in tasks])
    print(f"at {asyncio.get_running_loop().time():.1f}")


asyncio.run(main())
