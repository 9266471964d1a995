# Rule 34: the third one gets the unit that the cancelled one gave back.
import asyncio


async def waiter(name, semaphore):
    try:
        await semaphore.acquire()
        print(name, "has it")
    except BaseException as error:
        print(name, type(error).__name__)


async def main():
    semaphore = asyncio.Semaphore(0)
    tasks = [asyncio.create_task(waiter(name, semaphore)) for name in ["a", "b", "c", "d"]]
    await asyncio.sleep(0)
    semaphore.release()
    semaphore.release()
    tasks[1].cancel()
    tasks[2].cancel()
    await asyncio.gather(*tasks)
    print(int(semaphore.locked()))


asyncio.run(main())
