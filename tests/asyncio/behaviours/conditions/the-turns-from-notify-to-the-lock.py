# Rule 36: one turn to wake, then its place in the queue for the lock.
import asyncio


async def waiter(name, condition):
    async with condition:
        await condition.wait()
        print(name, "went on")
        await asyncio.sleep(0)


async def rival(condition):
    async with condition:
        print("rival has the lock")


async def ticker():
    for n in range(1, 10):
        print("turn", n)
        await asyncio.sleep(0)


async def main():
    condition = asyncio.Condition()
    tasks = [asyncio.create_task(waiter(name, condition)) for name in ["a", "b"]]
    await asyncio.sleep(0)
    await condition.acquire()
    tasks += [asyncio.create_task(ticker()), asyncio.create_task(rival(condition))]
    condition.notify_all()
    condition.release()
    await asyncio.gather(*tasks)


asyncio.run(main())
