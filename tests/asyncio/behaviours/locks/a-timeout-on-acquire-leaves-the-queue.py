# Rules 27 and 33: who gives up stands in nobody's way.
import asyncio


async def patient(lock):
    async with lock:
        print("patient has it at", int(asyncio.get_running_loop().time()))


async def main():
    lock = asyncio.Lock()
    await lock.acquire()
    start = asyncio.get_running_loop().time()
    impatient = asyncio.create_task(asyncio.wait_for(lock.acquire(), 1))
    task = asyncio.create_task(patient(lock))
    await asyncio.sleep(2)
    lock.release()
    result, _ = await asyncio.gather(impatient, task, return_exceptions=True)
    print(type(result).__name__, int(asyncio.get_running_loop().time() - start))


asyncio.run(main())
