import asyncio
import time


async def order(goods, seconds, price):
    await asyncio.sleep(seconds)
    print(f"{time.strftime('%X')} {goods}: {price} euros")
    return price


async def main():
    tasks = []
    async with asyncio.TaskGroup() as group:
        tasks.append(group.create_task(order("milk", 1, 2)))
        tasks.append(group.create_task(order("bread", 2, 4)))
        tasks.append(group.create_task(order("cheese", 2, 9)))
    total = 0
    for task in tasks:
        total += task.result()
    print(f"{time.strftime('%X')} together: {total} euros")


if __name__ == "__main__":
    asyncio.run(main())
