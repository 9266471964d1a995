# Rule 33: one leaves from the middle of the queue.
import asyncio


async def waiter(name, lock):
    try:
        async with lock:
            print(name, "has it")
            await asyncio.sleep(1)
    except BaseException as error:
        print(name, type(error).__name__)
        raise


async def main():
    lock = asyncio.Lock()
    await lock.acquire()
    tasks = [asyncio.create_task(waiter(name, lock)) for name in ["a", "b", "c", "d"]]
    await asyncio.sleep(1)
    tasks[1].cancel()
    await asyncio.sleep(1)
    lock.release()
    await asyncio.wait(tasks)
    print(*[int(task.cancelled()) for task in tasks])


asyncio.run(main())
