# Rules 2 and 3: sleeps that end at the same instant end in the order in which they began.
import asyncio


async def sleeper(name: str, first: float, second: float):
    await asyncio.sleep(first)
    await asyncio.sleep(second)
    print(name, asyncio.get_running_loop().time())


async def main():
    tasks = [
        asyncio.create_task(sleeper("1+2", 1, 2)),
        asyncio.create_task(sleeper("2+1", 2, 1)),
        asyncio.create_task(sleeper("1.5+1.5", 1.5, 1.5)),
        asyncio.create_task(sleeper("0+3", 0, 3)),
        asyncio.create_task(sleeper("0.5+2", 0.5, 2)),
    ]
    for task in tasks:
        await task


asyncio.run(main())
