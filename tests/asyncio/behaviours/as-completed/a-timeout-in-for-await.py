# The loop itself raises TimeoutError.
import asyncio


async def child(n):
    await asyncio.sleep(n)
    return n


async def main():
    tasks = [asyncio.create_task(child(n)) for n in [3, 1, 2]]
    try:
        async for task in asyncio.as_completed(tasks, timeout=1.5):
            print(task.result())
    except TimeoutError as error:
        print(type(error).__name__, f"{asyncio.get_running_loop().time():.1f}")
    print(*["done" if task.done() else "not done" for task in tasks])


asyncio.run(main())
