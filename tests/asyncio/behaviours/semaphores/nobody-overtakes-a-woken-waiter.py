# Rule 34: who releases and asks again stands behind.
import asyncio


async def greedy(name, semaphore):
    for n in range(3):
        await semaphore.acquire()
        print(name, n)
        semaphore.release()
        if name == "polite":
            await asyncio.sleep(0)


async def main():
    semaphore = asyncio.Semaphore(1)
    await semaphore.acquire()
    tasks = [asyncio.create_task(greedy(name, semaphore)) for name in ["greedy", "polite", "third"]]
    await asyncio.sleep(0)
    semaphore.release()
    await semaphore.acquire()
    print("main")
    semaphore.release()
    await asyncio.gather(*tasks)


asyncio.run(main())
