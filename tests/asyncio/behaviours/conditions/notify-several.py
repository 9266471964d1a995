# Rule 36: notify(n) wakes n.
import asyncio


async def waiter(n: int, condition: asyncio.Condition):
    async with condition:
        await condition.wait()
        print("woken", n)


async def main():
    condition = asyncio.Condition()
    tasks = [asyncio.create_task(waiter(n, condition)) for n in range(5)]
    await asyncio.sleep(1)
    async with condition:
        condition.notify(2)
    await asyncio.sleep(1)
    print("the rest")
    async with condition:
        condition.notify(100)
    await asyncio.wait(tasks)


asyncio.run(main())
