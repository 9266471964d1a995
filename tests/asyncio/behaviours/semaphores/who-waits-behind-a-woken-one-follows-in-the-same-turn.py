# Rule 34: units were left, but first come is first served; the woken one wakes them.
import asyncio


async def worker(name, semaphore):
    await semaphore.acquire()
    print(name, "has it")


async def ticker():
    for n in range(1, 6):
        print("turn", n)
        await asyncio.sleep(0)


async def main():
    semaphore = asyncio.Semaphore(0)
    a = asyncio.create_task(worker("a", semaphore))
    await asyncio.sleep(0)
    clock = asyncio.create_task(ticker())
    for n in range(3):
        semaphore.release()
    late = [asyncio.create_task(worker(name, semaphore)) for name in ["b", "c", "d"]]
    await asyncio.sleep(5)
    print(*[int(task.done()) for task in late])
    semaphore.release()
    await asyncio.gather(a, clock, *late)


asyncio.run(main())
