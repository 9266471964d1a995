# A return waits for the group, and then returns.
import asyncio


async def child():
    await asyncio.sleep(2)
    print("child ends")


async def work():
    async with asyncio.TaskGroup() as group:
        group.create_task(child())
        return "result"


async def main():
    print(await work(), f"{asyncio.get_running_loop().time():.1f}")


asyncio.run(main())
