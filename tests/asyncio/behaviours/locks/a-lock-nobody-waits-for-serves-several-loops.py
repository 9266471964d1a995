# Rule 33: taking a free lock binds it to no loop.
import asyncio

lock = asyncio.Lock()


async def main():
    async with lock:
        await asyncio.sleep(1)
        print("locked", int(lock.locked()))


asyncio.run(main())
asyncio.run(main())
print("locked", int(lock.locked()))
