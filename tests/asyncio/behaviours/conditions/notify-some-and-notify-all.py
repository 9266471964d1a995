# Rule 36: as many as asked for, and never more than wait.
import asyncio


async def waiter(name, condition):
    async with condition:
        await condition.wait()
        print(name)


async def main():
    condition = asyncio.Condition()
    tasks = [asyncio.create_task(waiter(name, condition)) for name in ["a", "b", "c", "d", "e"]]
    await asyncio.sleep(0)
    for n in [2, 0, 1]:
        async with condition:
            print("notify", n)
            condition.notify(n)
        await asyncio.sleep(1)
    async with condition:
        print("all")
        condition.notify_all()
        condition.notify(10)
    await asyncio.gather(*tasks)


asyncio.run(main())
