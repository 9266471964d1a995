# The children are cancelled with the body, and their cleanup is waited for.
import asyncio


async def child(name, cleanup):
    try:
        await asyncio.sleep(10)
    finally:
        print(name, "cleans up")
        await asyncio.sleep(cleanup)
        print(name, "is clean")


async def main():
    loop = asyncio.get_running_loop()
    try:
        async with asyncio.timeout(1) as limit:
            async with asyncio.TaskGroup() as group:
                group.create_task(child("a", 2))
                group.create_task(child("b", 1))
                limit.when()
    except TimeoutError as error:
        print(type(error).__name__, f"{loop.time():.1f}", asyncio.current_task().cancelling())


asyncio.run(main())
