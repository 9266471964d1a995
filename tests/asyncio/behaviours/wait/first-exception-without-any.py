# With FIRST_EXCEPTION and no error it waits for all; a cancelled task is no error.
import asyncio


async def child(seconds):
    await asyncio.sleep(seconds)


async def main():
    loop = asyncio.get_running_loop()
    tasks = [asyncio.create_task(child(n)) for n in [1, 2, 3]]
    loop.call_later(1.5, lambda: tasks[1].cancel())
    done, pending = await asyncio.wait(tasks, return_when=asyncio.FIRST_EXCEPTION)
    print(len(done), len(pending), f"{loop.time():.1f}")
    print(*["cancelled" if task.cancelled() else "done" for task in tasks])


asyncio.run(main())
