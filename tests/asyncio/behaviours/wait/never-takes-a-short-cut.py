# Lessons 7: also when all tasks are done already, wait takes its turns.
import asyncio


async def work():
    pass


async def ticker():
    for n in range(4):
        print("tick", n)
        await asyncio.sleep(0)


async def main():
    task = asyncio.create_task(work())
    await task
    ticking = asyncio.create_task(ticker())
    await asyncio.sleep(0)
    await asyncio.wait([task])
    print("waited")
    await ticking


asyncio.run(main())
