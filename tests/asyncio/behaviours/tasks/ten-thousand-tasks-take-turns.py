# Many tasks: the order is kept, and all get their turn.
import asyncio

log: list[int] = []


async def work(n: int):
    await asyncio.sleep(0)
    log.append(n)
    await asyncio.sleep(1)
    log.append(-n)


async def main():
    tasks = [asyncio.create_task(work(n)) for n in range(10000)]
    for task in tasks:
        await task
    first = log[:10000]
    second = log[10000:]
    print(len(first), first[0], first[-1], len(second), second[1], second[-1])


asyncio.run(main())
