# A timeout in a step that starts eagerly is the new task's own.
import asyncio


async def limited():
    try:
        async with asyncio.timeout(1) as limit:
            await asyncio.sleep(5)
            print("never printed", limit.when())
    except TimeoutError as error:
        print(type(error).__name__, f"{asyncio.get_running_loop().time():.1f}")


async def main():
    asyncio.get_running_loop().set_task_factory(asyncio.eager_task_factory)
    task = asyncio.create_task(limited())
    await asyncio.sleep(3)
    print("done" if task.done() else "not done", asyncio.current_task().cancelling())
    print(await asyncio.shield(asyncio.sleep(0, "shielded")))
    print(await asyncio.wait_for(asyncio.create_task(asyncio.sleep(1, "in time")), 2))


asyncio.run(main())
