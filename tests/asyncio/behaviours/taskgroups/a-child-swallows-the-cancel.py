# Rule 32: the group waits for it all the same.
import asyncio


async def stubborn():
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError:
        await asyncio.sleep(3)
    print("stubborn is done")


async def fail():
    await asyncio.sleep(1)
    raise ValueError("boom")


async def main():
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(stubborn())
            group.create_task(fail())
    except ExceptionGroup as error:
        print(f"{len(error.exceptions)} error at {asyncio.get_running_loop().time():.1f}")


asyncio.run(main())
