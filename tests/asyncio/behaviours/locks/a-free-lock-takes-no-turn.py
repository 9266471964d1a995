# Rule 33: nobody else gets a turn when the lock is free.
import asyncio


async def main():
    lock = asyncio.Lock()
    asyncio.get_running_loop().call_soon(print, "somebody else")
    async with lock:
        print("locked", int(lock.locked()))
    print("released", int(lock.locked()))
    await asyncio.sleep(0)


asyncio.run(main())
