# A timeout that is not needed is taken back.
import asyncio


async def main():
    loop = asyncio.get_running_loop()
    async for task in asyncio.as_completed([asyncio.sleep(1, "one"), asyncio.sleep(2, "two")], timeout=3):
        print(task.result(), f"{loop.time():.1f}")
    await asyncio.sleep(5)
    print(f"{loop.time():.1f}")


asyncio.run(main())
