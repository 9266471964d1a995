# Rule 29: what is not there in time raises TimeoutError, once for each.
import asyncio


async def work(n: int):
    await asyncio.sleep(n)
    return n


async def main():
    tasks = [asyncio.create_task(work(n)) for n in [1, 5, 6]]
    for next_one in asyncio.as_completed(tasks, timeout=2):
        try:
            print(await next_one)
        except TimeoutError:
            print(f"TimeoutError at {asyncio.get_running_loop().time():.1f}")
    print(int(tasks[1].done()))
    print(await tasks[1])


asyncio.run(main())
