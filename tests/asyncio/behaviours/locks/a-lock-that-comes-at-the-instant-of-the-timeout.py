# Rules 27 and 33: the timeout was set first, so it wins; the lock must not be lost.
import asyncio


async def main():
    lock = asyncio.Lock()
    await lock.acquire()
    asyncio.get_running_loop().call_later(1, lambda: lock.release())
    try:
        await asyncio.wait_for(lock.acquire(), 1)
        print("got it")
    except BaseException as error:
        print(type(error).__name__)
    print("locked", int(lock.locked()))
    task = asyncio.create_task(lock.acquire())
    await asyncio.sleep(0)
    print(int(task.done()), int(lock.locked()))


asyncio.run(main())
