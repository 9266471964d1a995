# Rule 39: run waits for it all the same.
import asyncio


async def stubborn():
    try:
        await asyncio.sleep(100)
    except asyncio.CancelledError:
        print("swallowed")
    await asyncio.sleep(5)
    print("finished")


async def main():
    asyncio.create_task(stubborn())
    await asyncio.sleep(0)


asyncio.run(main())
print("run ends")
