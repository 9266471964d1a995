# Duplicates count once, coroutines as well as tasks.
import asyncio


async def child(n):
    print("child", n)
    return n


async def main():
    task = asyncio.create_task(child(1))
    coroutine = child(2)
    count = 0
    async for done in asyncio.as_completed([task, coroutine, task, coroutine]):
        print(done.result())
        count += 1
    print(count)


asyncio.run(main())
