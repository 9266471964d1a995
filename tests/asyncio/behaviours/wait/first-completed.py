# Rule 28: the others go on.
import asyncio


async def work(n: int):
    await asyncio.sleep(n)
    print("work", n)
    return n


async def main():
    tasks = [asyncio.create_task(work(n)) for n in [3, 1, 2]]
    done, pending = await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
    print(*[task.result() for task in done], len(pending))
    done, pending = await asyncio.wait(pending, return_when=asyncio.FIRST_COMPLETED)
    print(*[task.result() for task in done], len(pending))
    await asyncio.sleep(5)


asyncio.run(main())
