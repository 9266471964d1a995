# Rule 39: what main left running is cancelled, and may clean up, before run is over.
import asyncio


async def work(name: str, cleanup: float):
    try:
        print(name, "begins")
        await asyncio.sleep(100)
    except asyncio.CancelledError:
        print(name, "cancelled")
        await asyncio.sleep(cleanup)
        print(name, "cleaned up")
        raise


async def main():
    asyncio.create_task(work("slow", 2))
    asyncio.create_task(work("quick", 1))
    await asyncio.sleep(1)
    print("main ends")


asyncio.run(main())
print("run ends")
