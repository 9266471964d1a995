# Rule 38: each in the turn after its item was put in.
import asyncio


async def getter(name, queue):
    print(name, await queue.get())


async def ticker():
    for n in range(1, 5):
        print("turn", n)
        await asyncio.sleep(0)


async def main():
    queue = asyncio.Queue()
    tasks = [asyncio.create_task(getter(name, queue)) for name in ["a", "b", "c"]]
    await asyncio.sleep(0)
    tasks.append(asyncio.create_task(ticker()))
    queue.put_nowait(1)
    queue.put_nowait(2)
    await asyncio.sleep(0)
    await queue.put(3)
    await asyncio.gather(*tasks)


asyncio.run(main())
