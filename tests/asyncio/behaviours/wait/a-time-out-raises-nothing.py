# Rule 28: what is not done in time is pending, and goes on.
import asyncio


async def work(n: int):
    await asyncio.sleep(n)
    print("work", n)


async def main():
    tasks = [asyncio.create_task(work(n)) for n in [1, 2, 3]]
    done, pending = await asyncio.wait(tasks, timeout=1.5)
    print(len(done), len(pending))
    await asyncio.sleep(5)
    all_of_them, none = await asyncio.wait(tasks, timeout=0)
    print(len(all_of_them), len(none))


asyncio.run(main())
