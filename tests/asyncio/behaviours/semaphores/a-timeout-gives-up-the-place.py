# Rules 31 and 34: who gives up takes no unit with it.
import asyncio


async def impatient(semaphore):
    try:
        async with asyncio.timeout(1):
            await semaphore.acquire()
            print("never")
    except TimeoutError as error:
        print("impatient", type(error).__name__)


async def main():
    semaphore = asyncio.Semaphore(1)
    async with semaphore:
        task = asyncio.create_task(impatient(semaphore))
        await asyncio.sleep(2)
        await task
    print("locked", int(semaphore.locked()))


asyncio.run(main())
