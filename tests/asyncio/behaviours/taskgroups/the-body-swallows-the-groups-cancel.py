# It is cancelled once only, and the errors come out when it ends.
import asyncio


async def fail(name, seconds):
    await asyncio.sleep(seconds)
    raise ValueError(name)


async def main():
    loop = asyncio.get_running_loop()
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(fail("a", 1))
            try:
                await asyncio.sleep(5)
            except asyncio.CancelledError as error:
                print("swallowed", type(error).__name__, f"{loop.time():.1f}")
            await asyncio.sleep(5)
            print("the body ends", f"{loop.time():.1f}", asyncio.current_task().cancelling())
    except ExceptionGroup as error:
        print(type(error).__name__, error, asyncio.current_task().cancelling())


asyncio.run(main())
