import asyncio
import time


async def bake(what, seconds):
    await asyncio.sleep(seconds)
    print(f"{time.strftime('%X')} {what}: ready")


async def main():
    tasks = [
        asyncio.create_task(bake("rolls", 1)),
        asyncio.create_task(bake("bread", 3)),
        asyncio.create_task(bake("cake", 5)),
    ]
    pending = set(tasks)
    while pending:
        _, pending = await asyncio.wait(pending, timeout=2)
        print(f"{time.strftime('%X')} still in the oven: {len(pending)}")


if __name__ == "__main__":
    asyncio.run(main())
