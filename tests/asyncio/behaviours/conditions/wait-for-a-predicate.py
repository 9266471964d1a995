# Rule 36: woken, it looks again, and waits on while the answer is no.
import asyncio

stock: list[int] = []


async def buyer(name: str, n: int, condition: asyncio.Condition):
    async with condition:
        await condition.wait_for(lambda: len(stock) >= n)
        print(name, "sees", len(stock))


async def main():
    condition = asyncio.Condition()
    tasks = [asyncio.create_task(buyer("many", 3, condition)), asyncio.create_task(buyer("one", 1, condition))]
    for n in range(3):
        await asyncio.sleep(1)
        async with condition:
            stock.append(n)
            print("stock", len(stock))
            condition.notify_all()
    await asyncio.wait(tasks)


asyncio.run(main())
